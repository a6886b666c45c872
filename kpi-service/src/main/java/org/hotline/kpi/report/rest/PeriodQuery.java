package org.hotline.kpi.report.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kpi.report.KpiProblem;
import org.hotline.kpi.report.Period;
import org.jspecify.annotations.Nullable;

/** When something is to have been, as it is asked over HTTP. Without {@code from} and {@code to}: the last 30 days of the zone, today included. */
class PeriodQuery {

    private static final int DEFAULT_DAYS = 30;

    @QueryParam("from")
    @Nullable
    @Parameter(description = "RFC 3339, or a local date or date-time of the zone; included")
    String from;

    @QueryParam("to")
    @Nullable
    @Parameter(description = "as from; excluded")
    String to;

    @QueryParam("zone")
    @DefaultValue("Europe/Paris")
    @Parameter(description = "zone of local times, days and hours: an IANA zone, Z, or an offset such as +02:00")
    String zone = "Europe/Paris";

    Period period(Instant now) {
        ZoneId where = Times.zone(zone);
        Instant toInstant = to == null
                ? now.atZone(where)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(where)
                        .toInstant()
                : Times.instant("to", to, where);
        Instant fromInstant = from == null
                ? toInstant.atZone(where).minusDays(DEFAULT_DAYS).toInstant()
                : Times.instant("from", from, where);
        if (!fromInstant.isBefore(toInstant)) {
            throw KpiProblem.badParameter("from", "must be before to");
        }
        return new Period(fromInstant, toInstant, where);
    }
}
