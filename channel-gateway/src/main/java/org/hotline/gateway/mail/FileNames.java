package org.hotline.gateway.mail;

import java.util.regex.Pattern;

/** Names of files as senders give them, reduced to something that is safe to show and to offer for saving. */
public final class FileNames {

    private static final int LONGEST = 200;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Separators, quotes, what shells and file systems mind, and characters that turn the reading direction. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cntrl}\"<>|:*?\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private FileNames() {}

    /** Returns the last step of the path without dots before and after it; empty when nothing is left. */
    public static String safe(String given) {
        String last = PATH.matcher(PlainText.oneLine(given)).replaceFirst("");
        String clean = withoutDotsAround(UNSAFE.matcher(last).replaceAll(""));
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int dot = clean.lastIndexOf('.');
        String ending = dot > 0 && clean.length() - dot <= 12 ? clean.substring(dot) : "";
        return PlainText.atMost(LONGEST - ending.length(), clean) + ending;
    }

    private static String withoutDotsAround(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && isDotOrSpace(name.charAt(from))) {
            from++;
        }
        while (to > from && isDotOrSpace(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isDotOrSpace(char c) {
        return c == '.' || Character.isWhitespace(c);
    }
}
