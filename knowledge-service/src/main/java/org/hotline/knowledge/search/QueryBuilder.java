package org.hotline.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.hotline.kit.text.Texts;

/**
 * Makes a query of a question: every word may be missing, a rare word counts more than a frequent one, one in the title
 * more than one in the text (BM25), and one that means much the same counts in part. Shingles and n-grams decide between what
 * is equally good. A question that has only words that tell nothing asks for names that are written like them.
 */
final class QueryBuilder {

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String ALL = "all";
    static final String LABEL = "label";
    static final String LANGUAGE = "language";

    private static final float TITLE_WEIGHT = 2f;
    private static final float SHINGLES_WEIGHT = 0.3f;
    private static final float NGRAMS_WEIGHT = 0.15f;
    private static final float SMALL_WEIGHT = 0.05f;
    private static final float ALIKE_WEIGHT = 0.5f;
    private static final float WELCOME_WEIGHT = 0.5f;
    /** A longer text is asked by its rarest terms; more make the answer slower, not better. */
    private static final int MOST_TERMS = 48;

    private static final int MOST_NGRAMS = 160;
    private static final int LONGEST_TEXT = 20_000;

    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})\\p{Lu}+(?!\\p{L})");

    private final Analyzer analysis;
    private final IndexReader reader;
    private final Function<Language, Thesaurus> thesauri;

    QueryBuilder(Analyzer analysis, IndexReader reader, Function<Language, Thesaurus> thesauri) {
        this.analysis = analysis;
        this.reader = reader;
        this.thesauri = thesauri;
    }

    /**
     * The query that finds what answers the question.
     *
     * @param languages those that the index has, when the question names none
     */
    Query of(TextQuestion question, Collection<Language> languages) throws IOException {
        String text = Texts.atMost(LONGEST_TEXT, question.text());
        List<Query> perLanguage = new ArrayList<>();
        for (Language language : languages) {
            perLanguage.add(inLanguage(text, language));
        }
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(new DisjunctionMaxQuery(perLanguage, 0), Occur.MUST);
        if (question.language() != null) {
            query.add(new TermQuery(new Term(LANGUAGE, question.language())), Occur.FILTER);
        }
        question.required().forEach(label -> query.add(new TermQuery(new Term(LABEL, label)), Occur.FILTER));
        question.welcome().forEach(label -> query.add(welcome(label), Occur.SHOULD));
        BooleanQuery.Builder oneOf = new BooleanQuery.Builder();
        question.oneOf().forEach(label -> oneOf.add(new TermQuery(new Term(LABEL, label)), Occur.SHOULD));
        return question.oneOf().isEmpty()
                ? query.build()
                : query.add(oneOf.build(), Occur.FILTER).build();
    }

    private static Query welcome(String label) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(LABEL, label))), WELCOME_WEIGHT);
    }

    private Query inLanguage(String text, Language language) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (terms(analysis, TextAnalysis.field(TEXT, Tokenization.WORDS, language), text)
                .isEmpty()) {
            add(query, TITLE, Tokenization.NAMES, language, names(text), TITLE_WEIGHT);
            add(query, TEXT, Tokenization.NAMES, language, names(text), 1);
            add(query, TITLE, Tokenization.SMALL, language, text, TITLE_WEIGHT * SMALL_WEIGHT);
            add(query, TEXT, Tokenization.SMALL, language, text, SMALL_WEIGHT);
            return query.build();
        }
        String words = text + ' ' + Codes.of(text);
        add(query, TITLE, Tokenization.WORDS, language, words, TITLE_WEIGHT);
        add(query, TEXT, Tokenization.WORDS, language, words, 1);
        add(query, ALL, Tokenization.WORDS, language, words, 1);
        add(query, ALL, Tokenization.SHINGLES, language, text, SHINGLES_WEIGHT);
        add(query, TITLE, Tokenization.NGRAMS, language, text, TITLE_WEIGHT * NGRAMS_WEIGHT);
        add(query, TEXT, Tokenization.NGRAMS, language, text, NGRAMS_WEIGHT);
        return query.build();
    }

    /** What is written in capitals; when nothing is, the words as they are and in capitals, which are rare and so count more. */
    private static String names(String text) {
        String capitals =
                CAPITALS.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
        return capitals.isEmpty() ? text + ' ' + text.toUpperCase(Locale.ROOT) : capitals;
    }

    private void add(
            BooleanQuery.Builder query, String part, Tokenization tokens, Language language, String text, float weight)
            throws IOException {
        String field = TextAnalysis.field(part, tokens, language);
        BooleanQuery.Builder terms = new BooleanQuery.Builder();
        for (Term term : telling(field, text, tokens == Tokenization.NGRAMS ? MOST_NGRAMS : MOST_TERMS)) {
            terms.add(tokens == Tokenization.WORDS ? alike(term, language) : new TermQuery(term), Occur.SHOULD);
        }
        query.add(new BoostQuery(terms.build(), weight), Occur.SHOULD);
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
