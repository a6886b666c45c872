package org.hotline.gateway.webhook.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/** When a server wants to be asked again, as its Retry-After says: after seconds, or at a moment (RFC 9110). */
final class RetryAfter {

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** Nothing where it says nothing of the kind. */
    static @Nullable Instant read(@Nullable String written, Instant now) {
        String value = written == null ? "" : written.strip();
        if (value.isEmpty()) {
            return null;
        } else if (value.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return now.plusSeconds(Long.parseLong(Texts.atMost(MOST_DIGITS, value)));
        }
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
        } catch (DateTimeException other) {
            return null;
        }
    }
}
