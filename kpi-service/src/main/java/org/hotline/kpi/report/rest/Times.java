package org.hotline.kpi.report.rest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.time.Zones;
import org.hotline.kpi.report.KpiProblem;

/** Times as callers write them. */
final class Times {

    private static final DateTimeFormatter ANY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd['T'HH:mm[:ss[")
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .appendPattern("]][XXX]]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** The year 0 is none. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    /** Nothing is asked about later years, which the database does not know. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Times() {}

    static ZoneId zone(String name) {
        return Zones.find(withPlus(name)).orElseThrow(() -> KpiProblem.badParameter("zone", Zones.RULE));
    }

    /** A plus sign that the query string turned into a space is taken for what it was. */
    private static String withPlus(String text) {
        return text.replace(' ', '+');
    }

    static Instant instant(String parameter, String text, ZoneId zone) {
        try {
            TemporalAccessor time =
                    ANY.parseBest(withPlus(text.strip()), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            refuseSkipped(parameter, time, zone);
            Instant instant = instant(time, zone);
            if (!instant.isBefore(EARLIEST) && !instant.isAfter(LATEST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw unreadable(parameter);
        }
        throw unreadable(parameter);
    }

    private static Instant instant(TemporalAccessor time, ZoneId zone) {
        if (time instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        return time instanceof LocalDateTime local
                ? local.atZone(zone).toInstant()
                : LocalDate.from(time).atStartOfDay(zone).toInstant();
    }

    /** A time that the clocks of the zone leave out is neither the one before nor the one after. */
    private static void refuseSkipped(String parameter, TemporalAccessor time, ZoneId zone) {
        ZoneOffsetTransition transition =
                time instanceof LocalDateTime local ? zone.getRules().getTransition(local) : null;
        if (transition != null && transition.isGap()) {
            throw KpiProblem.badParameter(
                    parameter,
                    "must be a time that there is: the clocks of " + zone + " go from " + transition.getDateTimeBefore()
                            + " to " + transition.getDateTimeAfter());
        }
    }

    private static DomainException unreadable(String parameter) {
        return KpiProblem.badParameter(
                parameter, "must be like 2026-05-01T00:00:00Z, 2026-05-01T00:00:00 or 2026-05-01");
    }

    static Duration days(String parameter, String text) {
        try {
            Duration days = Duration.parse(text.matches("\\d{1,2}d") ? "P" + text.toUpperCase(Locale.ROOT) : text);
            if (days.equals(Duration.ofDays(days.toDays()))
                    && days.compareTo(Duration.ofDays(1)) >= 0
                    && days.compareTo(Duration.ofDays(30)) <= 0) {
                return days;
            }
        } catch (DateTimeException e) {
            throw KpiProblem.badParameter(parameter, "must be 1 to 30 days, such as P7D");
        }
        throw KpiProblem.badParameter(parameter, "must be 1 to 30 days, such as P7D");
    }

    static Duration seconds(String parameter, String text) {
        if (!text.matches("\\d{1,5}")) {
            throw KpiProblem.badParameter(parameter, "must be a number of seconds up to 99999");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }
}
