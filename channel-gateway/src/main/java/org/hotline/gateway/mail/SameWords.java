package org.hotline.gateway.mail;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The same words in up to two forms. */
final class SameWords {

    private static final int LONGEST_NOTICE = 500;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    final StringBuilder plain = new StringBuilder();
    final StringBuilder html = new StringBuilder();

    String text() {
        String written = plain.toString();
        if (html.isEmpty() || !(written.isBlank() || mayBeNotice(written))) {
            return written;
        }
        String shown = Html.toText(html.toString());
        return isOfOtherWords(written, shown) ? shown : written;
    }

    String markup() {
        return html.isEmpty() ? Html.fromText(plain.toString()) : html.toString();
    }

    /** Programs say in plain text that there is none. */
    private static boolean mayBeNotice(String text) {
        return text.length() < LONGEST_NOTICE && text.contains("HTML");
    }

    private static boolean isOfOtherWords(String text, String shown) {
        Set<String> words = Arrays.stream(NO_WORD.split(shown)).collect(Collectors.toSet());
        return !shown.isBlank()
                && Arrays.stream(NO_WORD.split(text)).noneMatch(word -> word.length() > 3 && words.contains(word));
    }
}
