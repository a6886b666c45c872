package org.hotline.kpi.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.JsonLines;
import org.hotline.kit.web.Page;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.report.KpiProblem;
import org.hotline.kpi.report.KpiReport;
import org.hotline.kpi.report.KpiReporting;

/** The indicators, for those who lead. */
@Path("/v1/kpis")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
@Tag(name = KpiResource.TAG, description = "The indicators: their numbers, what is behind them, and why.")
class KpiResource {

    static final String TAG = "kpis";
    private static final String ALL = "Report on all indicators";
    private static final String ALL_DESCRIPTION =
            "Answers every indicator of the catalogue for a period, all from one state of the measures; first the six of "
                    + "the hotline operator's profile. Without a period: the last 30 days of the zone, today included. As "
                    + "JSON, CSV or lines of JSON.";
    private static final String ONE = "Report on one indicator";
    private static final String ONE_DESCRIPTION =
            "Answers one indicator for a period, as a whole and by group, with numerator and denominator and what was "
                    + "left out. Without a period: the last 30 days of the zone, today included. As JSON, CSV or lines of "
                    + "JSON.";

    private final KpiReporting reporting;
    private final KpiExport export;
    private final CurrentCaller current;
    private final Clock clock;

    KpiResource(KpiReporting reporting, KpiExport export, CurrentCaller current, Clock clock) {
        this.reporting = reporting;
        this.export = export;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(summary = ALL, description = ALL_DESCRIPTION)
    public Page<KpiView> catalogue(@BeanParam @Valid KpiQuery query) {
        return Page.whole(all(query)).map(KpiView::of);
    }

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = ALL, description = ALL_DESCRIPTION)
    public String catalogueAsCsv(@BeanParam @Valid KpiQuery query) {
        return export.csv(all(query));
    }

    @GET
    @Produces(JsonLines.MEDIA_TYPE)
    @Operation(summary = ALL, description = ALL_DESCRIPTION)
    public String catalogueAsLines(@BeanParam @Valid KpiQuery query) {
        return export.lines(all(query));
    }

    @GET
    @Path("{kpi}")
    @Operation(summary = ONE, description = ONE_DESCRIPTION)
    @Problems("404 kpi-not-found")
    public KpiView get(@PathParam("kpi") String name, @BeanParam @Valid KpiQuery query) {
        return KpiView.of(report(name, query));
    }

    @GET
    @Path("{kpi}")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = ONE, description = ONE_DESCRIPTION)
    @Problems("404 kpi-not-found")
    public String oneAsCsv(@PathParam("kpi") String name, @BeanParam @Valid KpiQuery query) {
        return export.csv(List.of(report(name, query)));
    }

    @GET
    @Path("{kpi}")
    @Produces(JsonLines.MEDIA_TYPE)
    @Operation(summary = ONE, description = ONE_DESCRIPTION)
    @Problems("404 kpi-not-found")
    public String oneAsLines(@PathParam("kpi") String name, @BeanParam @Valid KpiQuery query) {
        return export.lines(List.of(report(name, query)));
    }

    private List<KpiReport> all(KpiQuery query) {
        return reporting.report(KpiCatalogue.all(), query.criteria(clock.instant()), current.caller());
    }

    private KpiReport report(String name, KpiQuery query) {
        return reporting
                .report(List.of(find(name)), query.criteria(clock.instant()), current.caller())
                .get(0);
    }

    static Kpi find(String name) {
        return KpiCatalogue.find(name).orElseThrow(() -> KpiProblem.unknown(name, KpiCatalogue.names()));
    }
}
