package org.hotline.gateway.mail;

import java.util.regex.Pattern;

/** Text that can be stored and shown: no control characters, no half characters. */
public final class PlainText {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n|\\r|\\u0085|\\u2028|\\u2029");
    private static final Pattern CONTROLS = Pattern.compile("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]");
    private static final Pattern HALVES =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u0000-\\u001F\\u007F\\u0085\\u2028\\u2029]+");

    private PlainText() {}

    /** Half a character cannot be stored; that one stood there can be seen. */
    static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= Character.MIN_SURROGATE) {
                return HALVES.matcher(text).replaceAll("\uFFFD");
            }
        }
        return text;
    }

    /** Lines end with a line feed; other control characters are gone. */
    public static String lines(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isHarmless(text.charAt(i)) && text.charAt(i) != '\n') {
                return whole(CONTROLS.matcher(LINE_BREAKS.matcher(text).replaceAll("\n"))
                        .replaceAll(""));
            }
        }
        return text;
    }

    /** True for what nearly all texts consist of, which need no second look. */
    private static boolean isHarmless(char character) {
        return (character >= ' ' && character < 0x7F) || (character > 0x9F && character < 0x2028);
    }

    /** A single line without spaces around it. */
    public static String oneLine(String text) {
        if (isOneLine(text)) {
            return text;
        }
        return SPACES.matcher(CONTROLS.matcher(whole(text)).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isOneLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean follows = space;
            space = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (!isHarmless(character) || (space && follows)) {
                return false;
            }
        }
        return !space;
    }
}
