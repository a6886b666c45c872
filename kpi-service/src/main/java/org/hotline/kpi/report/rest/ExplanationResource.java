package org.hotline.kpi.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kpi.report.KpiProblem;
import org.hotline.kpi.report.KpiReporter;
import org.hotline.kpi.report.Member;
import org.hotline.kpi.report.Period;
import org.hotline.kpi.report.Question;
import org.hotline.kpi.report.Terms;

/** Why a ticket counts where it counts. */
@Path("/v1/tickets/{id}/explanation")
@RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class ExplanationResource {

    private static final Duration AHEAD = Duration.ofDays(1);

    private final KpiReporter reporter;
    private final CurrentCaller caller;
    private final Clock clock;

    ExplanationResource(KpiReporter reporter, CurrentCaller caller, Clock clock) {
        this.reporter = reporter;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Explanation explain(@PathParam("id") UUID ticketId) {
        Instant now = clock.instant();
        Question always = new Question(
                new Period(Instant.EPOCH, now.plus(AHEAD), ZoneOffset.UTC),
                Terms.asOf(now),
                List.of(),
                Map.of(),
                KpiQuery.scope(caller.caller()));
        List<Indicator> indicators = reporter.explain(ticketId, always).entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Indicator(
                        entry.getKey().name(), entry.getKey().unit().name().toLowerCase(Locale.ROOT), entry.getValue()))
                .toList();
        if (indicators.isEmpty()) {
            throw KpiProblem.ticketNotFound(ticketId);
        }
        return new Explanation(ticketId, now, indicators);
    }

    /** In which indicators a ticket counts, as of now. */
    record Explanation(UUID ticketId, Instant asOf, List<Indicator> kpis) {}

    /** How a ticket counts in one indicator; once for each of its episodes, interactions or promises. */
    record Indicator(String kpi, String unit, List<Member> members) {}
}
