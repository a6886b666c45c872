package org.hotline.knowledge.search;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What the index knows of a language. */
enum Language {
    FR(FrenchAnalyzer.getDefaultStopSet(), """
            est sont ce cet cette ces ca cela qui que quoi quel quelle quels quelles quand comment pourquoi combien
            peut peux puis pouvez pouvons peuvent dois doit devons devez doivent faut si a ai as avez avons ont va vais
            etre être suis sera serai sommes fait faire faut y il elle on nous vous ils elles je tu me te se mon ma mes
            """) {
        @Override
        TokenStream elide(TokenStream words) {
            return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        }

        @Override
        TokenStream stem(TokenStream words) {
            return new FrenchLightStemFilter(words);
        }
    },
    EN(CharArraySet.EMPTY_SET, """
            a an and any are as at be been but by can could did do does for from had has have how i if in into is it its
            me my no not of on or our so such that the their then there these they this to was we were what when where
            which who will with would you your am about
            """) {
        @Override
        TokenStream elide(TokenStream words) {
            return new EnglishPossessiveFilter(words);
        }

        @Override
        TokenStream stem(TokenStream words) {
            return new SnowballFilter(words, new EnglishStemmer());
        }
    },
    DE(GermanAnalyzer.getDefaultStopSet(), "") {
        @Override
        TokenStream stem(TokenStream words) {
            return new GermanLightStemFilter(new GermanNormalizationFilter(words));
        }
    },
    ES(SpanishAnalyzer.getDefaultStopSet(), "") {
        @Override
        TokenStream stem(TokenStream words) {
            return new SpanishLightStemFilter(words);
        }
    },
    IT(ItalianAnalyzer.getDefaultStopSet(), "") {
        @Override
        TokenStream elide(TokenStream words) {
            return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        }

        @Override
        TokenStream stem(TokenStream words) {
            return new ItalianLightStemFilter(words);
        }
    },
    /** A language of which nothing is known but that it has words. */
    OTHER(CharArraySet.EMPTY_SET, "");

    @SuppressWarnings("ImmutableEnumChecker") // never changed once it is filled
    private final CharArraySet stopWords;

    Language(CharArraySet usual, String more) {
        CharArraySet all = new CharArraySet(usual, true);
        all.addAll(Pattern.compile("\\s+").splitAsStream(more.strip()).toList());
        this.stopWords = CharArraySet.unmodifiableSet(all);
    }

    static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return OTHER;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Words that nearly every question has, and that tell nothing. */
    CharArraySet stopWords() {
        return stopWords;
    }

    /** Takes off what is attached to a word. */
    TokenStream elide(TokenStream words) {
        return words;
    }

    /** Reduces a word to what its forms have in common. */
    TokenStream stem(TokenStream words) {
        return words;
    }
}
