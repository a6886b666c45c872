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
        return mayBeInMarkup() ? text(read()) : plain.toString();
    }

    /** @param markup as it was read */
    String text(ReadMarkup markup) {
        String written = plain.toString();
        if (!mayBeInMarkup()) {
            return written;
        }
        String shown = markup.text();
        return isOfOtherWords(written, shown) ? shown : written;
    }

    ReadMarkup read() {
        return ReadMarkup.of(html.toString());
    }

    private boolean mayBeInMarkup() {
        return !html.isEmpty() && (plain.toString().isBlank() || mayBeNotice(plain.toString()));
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
