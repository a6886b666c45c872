package org.hotline.ticket.proposal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hotline.kit.text.Texts;

/**
 * The words by which tickets are compared: their first five letters, without accents and case, which is what most forms of a word
 * have in common in whatever language. Each is a number that stands for it, so that no text is kept.
 */
final class ExampleWords {

    /** Characters of a text that are read. */
    static final int LONGEST = 4_000;

    /** Different words of a text. */
    static final int MOST = 200;

    private static final int STEM = 5;
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    /** A word, without the figures that stand alone and tell no two matters apart; or a sign of a script that knows no spaces. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|(?=[\\p{N}]*\\p{L})[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]++");

    private ExampleWords() {}

    /** The different ones of a text, in order; none is 0. */
    static List<Integer> of(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(Texts.atMost(LONGEST, text), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .map(word -> number(Texts.atMost(STEM, word)))
                .distinct()
                .limit(MOST)
                .sorted()
                .toList();
    }

    private static int number(String word) {
        int number = word.hashCode();
        return number == 0 ? 1 : number;
    }
}
