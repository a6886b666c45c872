package org.hotline.kpi.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.report.KpiProblem;
import org.hotline.kpi.report.KpiReporter;
import org.hotline.kpi.report.Question;

/** The indicators, for those who lead. */
@Path("/v1/kpis")
@RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class KpiResource {

    private final KpiReporter reporter;
    private final CurrentCaller caller;
    private final Clock clock;

    KpiResource(KpiReporter reporter, CurrentCaller caller, Clock clock) {
        this.reporter = reporter;
        this.caller = caller;
        this.clock = clock;
    }

    /** The whole catalogue. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<AnswerView> catalogue(@BeanParam KpiQuery query) {
        List<AnswerView> answers =
                reporter.answerAll(question(query)).stream().map(AnswerView::of).toList();
        return new Page<>(answers, null);
    }

    @GET
    @Path("/{kpi}")
    @Produces(MediaType.APPLICATION_JSON)
    public AnswerView one(@PathParam("kpi") String name, @BeanParam KpiQuery query) {
        return AnswerView.of(reporter.answer(find(name), question(query)));
    }

    static Kpi find(String name) {
        return KpiCatalogue.find(name).orElseThrow(() -> KpiProblem.unknown(name, KpiCatalogue.names()));
    }

    private Question question(KpiQuery query) {
        return query.question(caller.caller(), clock.instant());
    }
}
