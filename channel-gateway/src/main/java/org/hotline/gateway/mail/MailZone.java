package org.hotline.gateway.mail;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the clock of a sender is from ours, as mails say it. */
final class MailZone {

    /** How it is written. */
    static final String WRITTEN = "(?:GMT|UTC?)?\\s*[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|[A-Za-z]{1,4}";

    /** Names that mean one zone in all the world. */
    private static final Map<String, Integer> HOURS_OF_ZONE = Stream.of(
                    "EST-5 EDT-4 CST-6 CDT-5 MST-7 MDT-6 PST-8 PDT-7 WEST+1 CET+1 CEST+2 MEZ+1 MESZ+2 MET+1 MEST+2"
                            .split(" "),
                    "EET+2 EEST+3 MSK+3 JST+9 KST+9 AEST+10 AEDT+11 AKST-9 AKDT-8 HST-10 NZST+12 NZDT+13".split(" "))
            .flatMap(Stream::of)
            .collect(Collectors.toMap(
                    zone -> zone.replaceAll("\\W.*", ""), zone -> Integer.valueOf(zone.replaceAll("^\\w+", ""))));

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}?):?(\\d{2})?$");

    private MailZone() {}

    static ZoneOffset offset(@Nullable String zone) {
        Matcher offset = OFFSET.matcher(zone == null ? "" : zone);
        if (zone == null || !offset.find()) {
            return ZoneOffset.ofHours(HOURS_OF_ZONE.getOrDefault(zone == null ? "" : zone.toUpperCase(Locale.ROOT), 0));
        }
        int sign = offset.group(1).equals("-") ? -1 : 1;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes);
    }
}
