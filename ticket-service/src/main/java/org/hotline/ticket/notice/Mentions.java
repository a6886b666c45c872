package org.hotline.ticket.notice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds who may be mentioned in a text, as {@code @ada} or {@code @Ada Martin}. Neither an address is a mention, nor what
 * stands in code.
 */
final class Mentions {

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_WORDS = 6;
    private static final Pattern CODE = Pattern.compile("```.*?(?:```|\\z)|`[^`\\n]*+`", Pattern.DOTALL);
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}._%+/@:-])@(?=[\\p{L}\\p{N}])");
    private static final String WITHIN_WORDS = ".-_";

    private Mentions() {}

    /** To each of the first hundred mentions the names that may be meant, in small letters, the longest first. */
    static List<List<String>> in(String text) {
        String said = CODE.matcher(text).replaceAll(" ");
        return AT.matcher(said)
                .results()
                .limit(MOST)
                .map(at -> names(said, at.end()))
                .toList();
    }

    private static List<String> names(String text, int from) {
        Deque<String> names = new ArrayDeque<>();
        int end = Math.min(text.length(), from + LONGEST_NAME);
        for (int i = from + 1; i <= end && names.size() < MOST_WORDS && "\n@".indexOf(text.charAt(i - 1)) < 0; i++) {
            if (isWord(text.codePointBefore(i)) && !goesOn(text, i)) {
                names.addFirst(text.substring(from, i).toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(names);
    }

    /** Whether what stands there belongs to the word before it, or makes an address of it. */
    private static boolean goesOn(String text, int i) {
        if (i == text.length()) {
            return false;
        }
        boolean joins =
                WITHIN_WORDS.indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && isWord(text.codePointAt(i + 1));
        return joins || text.charAt(i) == '@' || isWord(text.codePointAt(i));
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
