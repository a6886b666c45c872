package org.hotline.gateway.messenger.sms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What files are called that have no name. */
final class SmsFiles {

    private static final Map<String, String> ENDINGS = Map.of(
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "image/gif", ".gif",
            "audio/amr", ".amr",
            "video/mp4", ".mp4",
            "text/vcard", ".vcf",
            "application/pdf", ".pdf");

    private SmsFiles() {}

    static String ending(@Nullable String type) {
        return type == null ? "" : ENDINGS.getOrDefault(type, "");
    }
}
