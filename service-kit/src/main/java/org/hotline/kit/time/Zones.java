package org.hotline.kit.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Time zones as callers write them: an IANA name such as {@code Europe/Paris}, {@code Z}, or an offset such as {@code +02:00}.
 * What Java would read beyond that ({@code UTC+2}, offsets with seconds, names of its own) means something else, or nothing, to
 * a database.
 */
public final class Zones {

    /** The rule in words. */
    public static final String RULE = "must be an IANA zone such as Europe/Paris, Z, or an offset such as +02:00";

    private static final Set<String> NAMES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> !name.startsWith("SystemV/"))
            .collect(Collectors.toUnmodifiableSet());

    /** Names of the IANA that Java does not know, or reads as offsets of its own, and where each of them points. */
    private static final Map<String, String> POINTING = Map.of(
            "EST", "America/Panama",
            "MST", "America/Phoenix",
            "HST", "Pacific/Honolulu",
            "ROC", "Asia/Taipei",
            "GMT+0", "Etc/GMT",
            "GMT-0", "Etc/GMT");

    private static final Pattern OFFSET = Pattern.compile("Z|[+-]\\d{2}:\\d{2}");

    private Zones() {}

    /** Nothing when it is written in no such way. */
    public static Optional<ZoneId> find(String written) {
        String name = POINTING.getOrDefault(written, written);
        try {
            boolean zone = NAMES.contains(name) || OFFSET.matcher(name).matches();
            return zone ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
