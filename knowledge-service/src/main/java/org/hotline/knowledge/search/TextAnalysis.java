package org.hotline.knowledge.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How the fields of the index are cut, each after its language and its grain. */
final class TextAnalysis extends DelegatingAnalyzerWrapper {

    private static final int PIECE = 4;

    private final Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();

    TextAnalysis() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** The name of a field, such as {@code title.WORDS.fr}. */
    static String field(String part, Grain grain, String language) {
        return part + '.' + grain + '.' + language;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return analyzers.computeIfAbsent(field.substring(field.indexOf('.') + 1), TextAnalysis::analyzer);
    }

    private static Analyzer analyzer(String grainAndLanguage) {
        int dot = grainAndLanguage.indexOf('.');
        Grain grain = Grain.valueOf(grainAndLanguage.substring(0, dot));
        Language language = Language.of(grainAndLanguage.substring(dot + 1));
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, cut(tokenizer, grain, language));
            }
        };
    }

    private static TokenStream cut(Tokenizer tokenizer, Grain grain, Language language) {
        TokenStream words = new LowerCaseFilter(language.elide(tokenizer));
        TokenStream telling = new StopFilter(words, language.stopWords());
        return switch (grain) {
            case WORDS -> new ASCIIFoldingFilter(language.stem(telling));
            case PAIRS -> pairs(new ASCIIFoldingFilter(language.stem(telling)));
            case PIECES -> new NGramTokenFilter(new ASCIIFoldingFilter(telling), PIECE, PIECE, true);
        };
    }

    private static TokenStream pairs(TokenStream words) {
        ShingleFilter pairs = new ShingleFilter(words, 2, 2);
        pairs.setOutputUnigrams(false);
        pairs.setFillerToken("");
        return pairs;
    }
}
