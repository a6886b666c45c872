package org.hotline.gateway.quotation;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands between words, and whether a mail program may have made the one of the other. */
final class WrittenSigns {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern QUOTES = Pattern.compile("[\\u2018-\\u201F\\u00AB\\u00BB\\u2039\\u203A'`\u00B4]");

    /** How programs write what is bold, set in or in a table. */
    private static final Pattern FORMATS = Pattern.compile("[\\uE000*_/|+\u2022\u00B7-]");

    private static final String LOST = "?\uFFFD";

    private WrittenSigns() {}

    /** Without what programs change by themselves: blanks, forms of dashes and quotes. */
    static String of(String between) {
        String signs = BLANKS.matcher(between).replaceAll("");
        return QUOTES.matcher(DASHES.matcher(signs).replaceAll("-"))
                .replaceAll("\"")
                .replace("\u2026", "...");
    }

    static boolean isSame(String known, String asked) {
        if (known.contains(MarkedText.STRUCK_BY_US)) {
            String unstruck = asked.replace(MarkedText.STRUCK, "");
            return isSame(known.replace(MarkedText.STRUCK_BY_US, MarkedText.FORMATTED), unstruck);
        }
        return known.contains(MarkedText.FORMATTED)
                ? isEqual(
                        FORMATS.matcher(known).replaceAll(""),
                        FORMATS.matcher(asked).replaceAll(""))
                : isEqual(known, asked);
    }

    /** A sign that a charset does not have is lost. */
    private static boolean isEqual(String known, String asked) {
        return known.length() == asked.length()
                && IntStream.range(0, known.length())
                        .allMatch(i -> known.charAt(i) == asked.charAt(i)
                                || (known.charAt(i) >= 0x80 && LOST.indexOf(asked.charAt(i)) >= 0));
    }
}
