package org.hotline.gateway.call.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A moment as FreeSWITCH writes it, in microseconds or seconds since 1970; what never was is 0. */
final class FreeSwitchTime {

    private static final Pattern MICROSECONDS = Pattern.compile("[1-9][0-9]{14,16}");
    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{8,10}");

    private FreeSwitchTime() {}

    static @Nullable Instant ofMicroseconds(@Nullable String written) {
        return written != null && MICROSECONDS.matcher(written).matches()
                ? Instant.EPOCH.plus(Long.parseLong(written), ChronoUnit.MICROS)
                : null;
    }

    static @Nullable Instant ofSeconds(@Nullable String written) {
        return written != null && SECONDS.matcher(written).matches()
                ? Instant.ofEpochSecond(Long.parseLong(written))
                : null;
    }
}
