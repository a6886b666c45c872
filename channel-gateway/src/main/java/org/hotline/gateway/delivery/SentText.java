package org.hotline.gateway.delivery;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.gateway.mail.Html;
import org.hotline.gateway.quotation.MarkedText;
import org.jspecify.annotations.Nullable;

/** What a mail of ours says, in up to two forms. */
record SentText(String text, @Nullable String html) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** With signs where something is formatted; that says the same as the text, as a rule. */
    Stream<String> forms() {
        if (html == null) {
            return Stream.of(text);
        }
        String marked = Html.toMarkedText(html);
        return words(MarkedText.bare(marked)).equals(words(text)) ? Stream.of(marked) : Stream.of(text, marked);
    }

    private static String words(String text) {
        return NO_WORD.matcher(text).replaceAll("");
    }
}
