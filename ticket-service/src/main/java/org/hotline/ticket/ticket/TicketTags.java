package org.hotline.ticket.ticket;

import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;

/** Words that people put on tickets, which all teams share: what looks the same is the same tag. */
final class TicketTags {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    /** What nobody sees, or what turns round what stands beside it. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u200B\\u200E\\u200F\\u061C\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069]");

    private TicketTags() {}

    /** Each once and in order, on one line and without what nobody sees; of what is nothing else nothing is left. */
    static String[] of(Collection<String> written) {
        return written.stream()
                .map(TicketTags::plain)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static String plain(String tag) {
        String seen = UNSEEN.matcher(tag).replaceAll("");
        return Normalizer.normalize(BLANKS.matcher(seen).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
