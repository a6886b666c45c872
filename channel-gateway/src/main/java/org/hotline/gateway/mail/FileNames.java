package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hotline.kit.text.Texts;

/** Names of files as senders give them, reduced to something that is safe to show and to offer for saving. */
public final class FileNames {

    /** In bytes, as file systems count. */
    private static final int LONGEST = 255;

    private static final int LONGEST_ENDING = 12;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SEPARATORS = Pattern.compile("\\.{0,3}(?:[/\\\\:|]\\.{0,3})+");
    /** Separators, quotes, what shells and file systems mind, and characters that turn the reading direction. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\"<>|:*?\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    /** Quotation marks that mean nothing in a header. */
    private static final Pattern QUOTED = Pattern.compile("\\A\\s*['`‘’“”„«](.+)['`‘’“”»]\\s*\\z", Pattern.DOTALL);

    private FileNames() {}

    /** Without the quotation marks that a sender puts around it. */
    static String unquoted(String name) {
        return QUOTED.matcher(name).replaceFirst("$1");
    }

    /** Returns the last step of the path without dots before and after it; empty when nothing is left. */
    public static String safe(String given) {
        String clean = clean(PATH.matcher(PlainText.oneLine(given)).replaceFirst(""));
        int dot = clean.lastIndexOf('.');
        return dot > 0 && clean.length() - dot <= LONGEST_ENDING
                ? shortened(clean.substring(0, dot), clean.substring(dot))
                : shortened(clean, "");
    }

    /** What a thing is called, as the name of a file with the ending; empty when nothing is left. */
    static String ofTitle(String title, String ending) {
        String line = PlainText.oneLine(Texts.atMost(4 * LONGEST, title));
        String clean = clean(SEPARATORS.matcher(line).replaceAll("_"));
        String bare = clean.toLowerCase(Locale.ROOT).endsWith(ending)
                ? clean.substring(0, clean.length() - ending.length())
                : clean;
        return bare.isEmpty() ? "" : shortened(bare, ending);
    }

    private static String clean(String name) {
        return withoutDotsAround(UNSAFE.matcher(name).replaceAll(""));
    }

    private static String shortened(String name, String ending) {
        int end = Texts.atMost(LONGEST, name).length();
        while (bytes(name.substring(0, end) + ending) > LONGEST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end).stripTrailing() + ending;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
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
