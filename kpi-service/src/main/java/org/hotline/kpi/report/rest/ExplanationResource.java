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
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.report.Explanation;
import org.hotline.kpi.report.KpiProblem;
import org.hotline.kpi.report.KpiReporter;
import org.hotline.kpi.report.Member;
import org.hotline.kpi.report.Period;
import org.hotline.kpi.report.Question;
import org.hotline.kpi.report.Terms;
import org.jspecify.annotations.Nullable;

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
    public ExplanationView explain(@PathParam("id") UUID ticketId) {
        Instant now = clock.instant();
        Question always = new Question(
                new Period(Instant.EPOCH, now.plus(AHEAD), ZoneOffset.UTC),
                Terms.asOf(now),
                List.of(),
                Map.of(),
                KpiQuery.scope(caller.caller()));
        return reporter.explain(ticketId, always)
                .map(explanation -> ExplanationView.of(explanation, now))
                .orElseThrow(() -> KpiProblem.ticketNotFound(ticketId));
    }

    /** In which indicators a ticket counts, as of now. */
    record ExplanationView(
            UUID ticketId,
            String number,
            String status,
            int episode,
            @Nullable UUID mergedInto,
            @Nullable String excluded,
            boolean erased,
            Instant asOf,
            List<Indicator> kpis) {

        static ExplanationView of(Explanation explanation, Instant asOf) {
            List<Indicator> kpis = explanation.members().entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .map(entry -> Indicator.of(entry.getKey(), entry.getValue()))
                    .toList();
            return new ExplanationView(
                    explanation.ticketId(),
                    explanation.number(),
                    explanation.status(),
                    explanation.episode(),
                    explanation.mergedInto(),
                    explanation.excluded(),
                    explanation.erased(),
                    asOf,
                    kpis);
        }
    }

    /** How a ticket counts in one indicator. */
    record Indicator(String kpi, String unit, List<Member> members) {

        static Indicator of(Kpi kpi, List<Member> members) {
            return new Indicator(kpi.name(), kpi.unit().name().toLowerCase(Locale.ROOT), members);
        }
    }
}
