package org.hotline.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.hotline.kit.text.Texts;

/**
 * What a question is asked by: every word may be missing, a rare word counts more than a frequent one, one in the title
 * more than one in the text (BM25), and one that means much the same counts in part. Shingles and n-grams decide between what
 * is equally good. A question that has only words that tell nothing asks for names that are written like them.
 */
final class QuestionTerms {

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String ALL = "all";

    private static final float TITLE_WEIGHT = 2f;
    private static final float SHINGLES_WEIGHT = 0.3f;
    private static final float NGRAMS_WEIGHT = 0.15f;
    private static final float SMALL_WEIGHT = 0.05f;
    private static final float ALIKE_WEIGHT = 0.5f;
    /** A longer text is asked by its rarest terms; more make the answer slower, not better. */
    private static final int MOST_TERMS = 48;

    private static final int MOST_NGRAMS = 160;
    private static final int LONGEST_TEXT = 20_000;

    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})\\p{Lu}+(?!\\p{L})");

    private final Analyzer analysis;
    private final IndexReader reader;
    private final Function<Language, Thesaurus> thesauri;

    QuestionTerms(Analyzer analysis, IndexReader reader, Function<Language, Thesaurus> thesauri) {
        this.analysis = analysis;
        this.reader = reader;
        this.thesauri = thesauri;
    }

    /** Its words; those that no text has are looked for by their n-grams, since they may be misspelt. */
    List<Query> words(String question, Language language) {
        String text = Texts.atMost(LONGEST_TEXT, question);
        Set<String> telling = terms(analysis, TextAnalysis.field(TEXT, Tokenization.WORDS, language), text);
        List<Query> asked = new ArrayList<>();
        if (telling.isEmpty()) {
            asked.addAll(weighted(TITLE, Tokenization.NAMES, language, names(text), TITLE_WEIGHT));
            asked.addAll(weighted(TEXT, Tokenization.NAMES, language, names(text), 1));
            asked.addAll(weighted(TITLE, Tokenization.SMALL, language, text, TITLE_WEIGHT * SMALL_WEIGHT));
            asked.addAll(weighted(TEXT, Tokenization.SMALL, language, text, SMALL_WEIGHT));
            return asked;
        }
        String words = text + ' ' + Codes.of(text);
        asked.addAll(weighted(TITLE, Tokenization.WORDS, language, words, TITLE_WEIGHT));
        asked.addAll(weighted(TEXT, Tokenization.WORDS, language, words, 1));
        asked.addAll(weighted(ALL, Tokenization.WORDS, language, words, 1));
        asked.addAll(ngrams(unknown(telling, language), language));
        return asked;
    }

    /** Its shingles and n-grams. */
    List<Query> details(String question, Language language) {
        String text = Texts.atMost(LONGEST_TEXT, question);
        List<Query> asked = new ArrayList<>(weighted(ALL, Tokenization.SHINGLES, language, text, SHINGLES_WEIGHT));
        asked.addAll(ngrams(text, language));
        return asked;
    }

    private List<Query> ngrams(String text, Language language) {
        List<Query> asked =
                new ArrayList<>(weighted(TITLE, Tokenization.NGRAMS, language, text, TITLE_WEIGHT * NGRAMS_WEIGHT));
        asked.addAll(weighted(TEXT, Tokenization.NGRAMS, language, text, NGRAMS_WEIGHT));
        return asked;
    }

    private String unknown(Set<String> words, Language language) {
        String title = TextAnalysis.field(TITLE, Tokenization.WORDS, language);
        String text = TextAnalysis.field(TEXT, Tokenization.WORDS, language);
        return words.stream()
                .filter(word -> frequency(title, word) + frequency(text, word) == 0)
                .collect(Collectors.joining(" "));
    }

    /** What is written in capitals; when nothing is, the words as they are and in capitals, which are rare and so count more. */
    private static String names(String text) {
        String capitals =
                CAPITALS.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
        return capitals.isEmpty() ? text + ' ' + text.toUpperCase(Locale.ROOT) : capitals;
    }

    private List<Query> weighted(String part, Tokenization tokens, Language language, String text, float weight) {
        String field = TextAnalysis.field(part, tokens, language);
        return telling(field, text, tokens == Tokenization.NGRAMS ? MOST_NGRAMS : MOST_TERMS).stream()
                .map(term -> tokens == Tokenization.WORDS ? alike(term, language) : new TermQuery(term))
                .<Query>map(query -> new BoostQuery(query, weight))
                .toList();
    }

    private Query alike(Term term, Language language) {
        SynonymQuery.Builder query = new SynonymQuery.Builder(term.field()).addTerm(term);
        thesauri.apply(language)
                .like(term.text())
                .forEach(other -> query.addTerm(new Term(term.field(), other), ALIKE_WEIGHT));
        return query.build();
    }

    /** The terms of the text; when they are too many those that occur and are rare. */
    private List<Term> telling(String field, String text, int most) {
        Set<String> terms = terms(analysis, field, text);
        if (terms.size() <= most) {
            return terms.stream().map(term -> new Term(field, term)).toList();
        }
        return terms.stream()
                .map(term -> new Counted(new Term(field, term), frequency(field, term)))
                .filter(counted -> counted.frequency > 0)
                .sorted(Comparator.comparingInt(Counted::frequency))
                .limit(most)
                .map(Counted::term)
                .toList();
    }

    private record Counted(Term term, int frequency) {}

    private int frequency(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> terms(Analyzer analysis, String field, String text) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analysis.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
