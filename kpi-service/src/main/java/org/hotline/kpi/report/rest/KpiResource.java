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
import org.hotline.kpi.report.Answer;
import org.hotline.kpi.report.KpiProblem;
import org.hotline.kpi.report.KpiReporter;

/** The indicators, for those who lead. */
@Path("/v1/kpis")
@RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class KpiResource {

    private final KpiReporter reporter;
    private final Export export;
    private final CurrentCaller caller;
    private final Clock clock;

    KpiResource(KpiReporter reporter, Export export, CurrentCaller caller, Clock clock) {
        this.export = export;
        this.reporter = reporter;
        this.caller = caller;
        this.clock = clock;
    }

    /** The whole catalogue. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<AnswerView> catalogue(@BeanParam KpiQuery query) {
        return new Page<>(all(query).stream().map(AnswerView::of).toList(), null);
    }

    @GET
    @Produces(Export.CSV)
    public String catalogueAsCsv(@BeanParam KpiQuery query) {
        return export.csv(all(query));
    }

    @GET
    @Produces(Export.NDJSON)
    public String catalogueAsLines(@BeanParam KpiQuery query) {
        return export.lines(all(query));
    }

    @GET
    @Path("/{kpi}")
    @Produces(MediaType.APPLICATION_JSON)
    public AnswerView one(@PathParam("kpi") String name, @BeanParam KpiQuery query) {
        return AnswerView.of(answer(name, query));
    }

    @GET
    @Path("/{kpi}")
    @Produces(Export.CSV)
    public String oneAsCsv(@PathParam("kpi") String name, @BeanParam KpiQuery query) {
        return export.csv(List.of(answer(name, query)));
    }

    @GET
    @Path("/{kpi}")
    @Produces(Export.NDJSON)
    public String oneAsLines(@PathParam("kpi") String name, @BeanParam KpiQuery query) {
        return export.lines(List.of(answer(name, query)));
    }

    private List<Answer> all(KpiQuery query) {
        return reporter.answer(KpiCatalogue.all(), query.question(caller.caller(), clock.instant()));
    }

    private Answer answer(String name, KpiQuery query) {
        return reporter.answer(List.of(find(name)), query.question(caller.caller(), clock.instant()))
                .get(0);
    }

    static Kpi find(String name) {
        return KpiCatalogue.find(name).orElseThrow(() -> KpiProblem.unknown(name, KpiCatalogue.names()));
    }
}
