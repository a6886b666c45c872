package org.hotline.gateway.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Media types that a browser may be told; everything that could run in one is just bytes. */
public final class MediaTypes {

    public static final String BYTES = "application/octet-stream";

    private static final Pattern HARMLESS =
            Pattern.compile("(?:image|audio|video)/(?!.*xml)[a-z0-9.+-]{1,100}|application/(?:pdf|zip|gzip|msword|rtf)"
                    + "|application/vnd\\.(?:ms-|openxmlformats-|oasis\\.opendocument\\.)[a-z0-9.+-]{1,100}");
    private static final Set<String> TEXTS =
            Set.of("text/plain", "text/csv", "text/calendar", "text/vcard", "application/json", "message/rfc822");

    private MediaTypes() {}

    public static String safe(String claimed) {
        String type = claimed.strip().toLowerCase(Locale.ROOT);
        return TEXTS.contains(type) || HARMLESS.matcher(type).matches() ? type : BYTES;
    }
}
