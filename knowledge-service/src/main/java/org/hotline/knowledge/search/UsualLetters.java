package org.hotline.knowledge.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Texts in the usual form of their letters, digits and signs, in which all their forms meet: wide and narrow ones, other apostrophes and
 * dashes, digits of other scripts, accents of Greek and Cyrillic, points of Arabic and Hebrew, and marks that nobody sees.
 */
final class UsualLetters {

    private static final String SIGNS = "`´ʻʼ‘′‒–—―−™℠\u00ad\u200b";
    private static final String THEIR_USUAL = "''''''-----  \0 ";

    private UsualLetters() {}

    static String of(String text) {
        return text.chars().allMatch(UsualLetters::isUsual) ? text : usual(text);
    }

    /** Whether it is ASCII or a letter of Western Europe. */
    private static boolean isUsual(int c) {
        return c < 0x80 ? c != '`' : c >= 0xc0 && c < 0x250;
    }

    private static String usual(String text) {
        StringBuilder signs = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int sign = SIGNS.indexOf(text.charAt(i));
            char usual = sign < 0 ? text.charAt(i) : THEIR_USUAL.charAt(sign);
            if (usual != 0) {
                signs.append(usual);
            }
        }
        String composed = Normalizer.normalize(signs, Form.NFKC);
        StringBuilder usual = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> add(c, usual));
        return usual.toString();
    }

    private static void add(int c, StringBuilder usual) {
        if (isUsual(c)) {
            usual.append((char) c);
            return;
        }
        switch (Character.getType(c)) {
            case Character.FORMAT -> {}
            case Character.NON_SPACING_MARK -> {
                if (!isPoint(c)) {
                    usual.appendCodePoint(c);
                }
            }
            case Character.DECIMAL_DIGIT_NUMBER -> usual.append(Character.digit(c, 10));
            default -> usual.appendCodePoint(c == 'ς' ? 'σ' : withoutAccent(c));
        }
    }

    /** A point that says which vowel follows. */
    private static boolean isPoint(int c) {
        return c >= '\u0591' && c <= '\u0670' && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON;
    }

    private static int withoutAccent(int c) {
        if (c > '\u1fff') {
            return c;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean hasAccents = script == Character.UnicodeScript.GREEK || script == Character.UnicodeScript.CYRILLIC;
        return hasAccents
                ? Normalizer.normalize(Character.toString(c), Form.NFD).codePointAt(0)
                : c;
    }
}
