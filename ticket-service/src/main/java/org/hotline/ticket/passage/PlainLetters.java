package org.hotline.ticket.passage;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/**
 * The letters and figures of a text without accents, case and all that stands between them, and where in the text each of them is.
 * What some languages write as two letters ({@code ae}) is the first of them, however it was written.
 */
final class PlainLetters {

    private static final int ASCII = 0x80;

    /** One sign becomes no more letters than this. */
    private static final int MOST = 4;

    private final StringBuilder letters = new StringBuilder();
    private final int[] begins;
    private final int[] ends;
    private final BitSet words = new BitSet();
    private boolean inWord;

    private PlainLetters(String text) {
        begins = new int[text.length() * MOST];
        ends = new int[text.length() * MOST];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            read(text.codePointAt(at), at);
        }
        words.set(letters.length());
    }

    static PlainLetters of(String text) {
        return new PlainLetters(text);
    }

    private void read(int sign, int at) {
        int end = at + Character.charCount(sign);
        if (Character.isLetterOrDigit(sign)) {
            if (!inWord) {
                words.set(letters.length());
                inWord = true;
            }
            if (sign < ASCII) { // as most are
                add((char) Character.toLowerCase(sign), at, end);
            } else {
                plain(sign)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .limit(MOST)
                        .flatMap(plain -> Character.toString(plain).chars())
                        .forEach(unit -> add((char) unit, at, end));
            }
        } else if (Character.getType(sign) != Character.NON_SPACING_MARK) {
            inWord = false;
        } else if (!letters.isEmpty()) {
            ends[letters.length() - 1] = end;
        }
    }

    private void add(char letter, int begin, int end) {
        int last = letters.length() - 1;
        if (letter == 'e' && !words.get(last + 1) && "aou".indexOf(letters.charAt(last)) >= 0) {
            ends[last] = end;
            return;
        }
        begins[last + 1] = begin;
        ends[last + 1] = end;
        letters.append(letter);
    }

    private static String plain(int sign) {
        return Normalizer.normalize(Character.toString(sign).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('æ', 'a')
                .replace('œ', 'o');
    }

    int length() {
        return letters.length();
    }

    /** Where a word stands next, or -1. */
    int next(String word, int from) {
        return letters.indexOf(word, from);
    }

    String between(int from, int to) {
        return letters.substring(from, to);
    }

    /** Whether a word begins with that letter, or the text ends before it. */
    boolean beginsWord(int letter) {
        return words.get(letter);
    }

    /** Where the word of a letter ends. */
    int endOfWord(int letter) {
        return words.nextSetBit(letter + 1);
    }

    /** Where a word begins of which only zeros stand before a letter; else the letter itself. */
    int withZeros(int letter) {
        int from = letter;
        while (from > 0 && !words.get(from) && letters.charAt(from - 1) == '0') {
            from--;
        }
        return words.get(from) ? from : letter;
    }

    Mark mark(int from, int to) {
        return new Mark(begins[from], ends[to - 1]);
    }
}
