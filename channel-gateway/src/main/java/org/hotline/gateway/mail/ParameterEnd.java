package org.hotline.gateway.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the value of a parameter ends, which may have quotes in its quotes, or none, and no semicolon behind it. */
final class ParameterEnd {

    /** Where a value is over: what is next, or nothing more. */
    private static final Pattern NEXT = Pattern.compile("[\\s,]*(?:;|$|[\\w-]+[*\\d]*\\s*=)");

    /** The same without quotes to go by: blanks are divided by names that are known. */
    private static final Pattern NEXT_KNOWN = Pattern.compile(
            "(?i)\\s*(?:;|$|[\\s,]+(?:filename|name|size|charset|format|delsp|type|creation-date|modification-date|read-date"
                    + "|x-[\\w-]+)[*\\d]*\\s*=)");

    private static final Pattern ENDING = Pattern.compile("\\.\\w{2,5}\\s*$");
    private static final int LONGEST_ENDING = 9;

    private ParameterEnd() {}

    static int of(String text, int from) {
        if (text.startsWith("\"", from)) {
            Matcher next = NEXT.matcher(text);
            for (int quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
                if (!isEscaped(text, quote)
                        && next.region(quote + 1, text.length()).lookingAt()) {
                    return quote + 1;
                }
            }
        }
        Matcher next = NEXT_KNOWN.matcher(text).region(from, text.length());
        while (next.find()) {
            if (!isInName(text, from, next)) {
                return next.start();
            }
        }
        return text.length();
    }

    /** Whether the name of a file goes on there, which has no ending yet. */
    private static boolean isInName(String text, int from, Matcher next) {
        if (!next.group().endsWith(";")) {
            return false;
        }
        int end = text.indexOf(';', next.end());
        String rest = text.substring(next.end(), end < 0 ? text.length() : end);
        return rest.indexOf('=') < 0 && isEnded(rest) && !isEnded(text.substring(from, next.start()));
    }

    private static boolean isEnded(String name) {
        return ENDING.matcher(name.substring(Math.max(0, name.length() - LONGEST_ENDING)))
                .find();
    }

    private static boolean isEscaped(String text, int at) {
        int from = at;
        while (text.charAt(from - 1) == '\\') {
            from--;
        }
        return (at - from) % 2 == 1;
    }
}
