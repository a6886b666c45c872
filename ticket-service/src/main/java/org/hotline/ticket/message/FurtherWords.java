package org.hotline.ticket.message;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a message says beside its new text: in its markup alone, or below the line that begins a signature. */
final class FurtherWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]++");

    /** Its tags, and signs that are no letters. */
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*+>|&#?+\\w{1,10}+;");

    private FurtherWords() {}

    static boolean areIn(Message.Content content) {
        String whole = content.fullText() == null ? content.text() : content.fullText();
        String html = content.html();
        return SaidInSignature.isIn(whole)
                || (html != null
                        && !words(whole).containsAll(words(MARKUP.matcher(html).replaceAll(" "))));
    }

    private static Set<String> words(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
