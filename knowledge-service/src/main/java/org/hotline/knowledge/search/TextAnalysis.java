package org.hotline.knowledge.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeepWordFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How the fields of the index are cut, each after its language and its tokenization. */
final class TextAnalysis extends DelegatingAnalyzerWrapper {

    private static final int NGRAM = 4;

    /** How parts of file names, hosts and joined words (WLANRouter, INV2026) become words beside the whole. */
    private static final int PARTS = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
            | WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE
            | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS
            | WordDelimiterGraphFilter.PRESERVE_ORIGINAL;

    private final Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();

    TextAnalysis() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** The name of a field, such as {@code title.WORDS.fr}. */
    static String field(String part, Tokenization tokens, Language language) {
        return part + '.' + tokens + '.' + language.code();
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return analyzers.computeIfAbsent(field.substring(field.indexOf('.') + 1), TextAnalysis::analyzer);
    }

    private static Analyzer analyzer(String tokensAndLanguage) {
        int dot = tokensAndLanguage.indexOf('.');
        Tokenization tokens = Tokenization.valueOf(tokensAndLanguage.substring(0, dot));
        Language language = Language.of(tokensAndLanguage.substring(dot + 1));
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, cut(tokenizer, tokens, language));
            }

            @Override
            protected Reader initReader(String field, Reader text) {
                return new StringReader(UsualLetters.of(read(text)));
            }
        };
    }

    private static String read(Reader text) {
        StringWriter read = new StringWriter();
        try {
            text.transferTo(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.toString();
    }

    private static TokenStream cut(Tokenizer tokenizer, Tokenization tokens, Language language) {
        TokenStream words = language.elide(tokenizer);
        return switch (tokens) {
            case WORDS -> new ASCIIFoldingFilter(language.stem(telling(parts(syllables(words)), language)));
            case SHINGLES -> shingles(new ASCIIFoldingFilter(language.stem(telling(words, language))));
            case NGRAMS ->
                new NGramTokenFilter(new ASCIIFoldingFilter(telling(parts(words), language)), NGRAM, NGRAM, true);
            case NAMES -> new KeepWordFilter(words, language.stopWords());
            case SMALL -> new LowerCaseFilter(new KeepWordFilter(words, language.stopWords()));
        };
    }

    private static TokenStream telling(TokenStream words, Language language) {
        return new StopFilter(new LowerCaseFilter(words), language.stopWords());
    }

    /** Korean words have no signs between their parts. */
    private static TokenStream syllables(TokenStream words) {
        return new CJKBigramFilter(words, CJKBigramFilter.HANGUL, true);
    }

    private static TokenStream parts(TokenStream words) {
        return new WordDelimiterGraphFilter(words, PARTS, null);
    }

    private static TokenStream shingles(TokenStream words) {
        ShingleFilter shingles = new ShingleFilter(words, 2, 2);
        shingles.setOutputUnigrams(false);
        shingles.setFillerToken("");
        return shingles;
    }
}
