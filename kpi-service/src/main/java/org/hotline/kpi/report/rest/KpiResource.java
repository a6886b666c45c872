package org.hotline.kpi.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.JsonLines;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.StrictQuery;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.report.KpiReading;
import org.hotline.kpi.report.KpiReport;

/** The indicators, for those who lead. */
@Path("/v1/kpis")
@Produces(MediaType.APPLICATION_JSON)
@StrictQuery
@RolesAllowed(Roles.LEADS)
@Tag(name = KpiResource.TAG, description = "The indicators: their numbers, what is behind them, and why.")
class KpiResource {

    static final String TAG = "kpis";

    private final KpiReading reading;
    private final KpiExport export;
    private final CurrentCaller current;
    private final Clock clock;

    KpiResource(KpiReading reading, KpiExport export, CurrentCaller current, Clock clock) {
        this.reading = reading;
        this.export = export;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(summary = ReportTexts.ALL, description = ReportTexts.ALL_DESCRIPTION)
    public Page<KpiView> catalogue(@BeanParam @Valid KpiQuery query) {
        return Page.whole(all(query)).map(KpiView::of);
    }

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = ReportTexts.ALL, description = ReportTexts.ALL_DESCRIPTION)
    public StreamingOutput catalogueAsCsv(@BeanParam @Valid KpiQuery query) {
        return export.csv(all(query));
    }

    @GET
    @Produces(JsonLines.MEDIA_TYPE)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = ReportTexts.ALL, description = ReportTexts.ALL_DESCRIPTION)
    public StreamingOutput catalogueAsLines(@BeanParam @Valid KpiQuery query) {
        return export.lines(all(query));
    }

    @GET
    @Path("{kpi}")
    @Operation(summary = ReportTexts.ONE, description = ReportTexts.ONE_DESCRIPTION)
    @Problems("404 kpi-not-found")
    public KpiView get(@PathParam("kpi") String name, @BeanParam @Valid KpiQuery query) {
        return KpiView.of(report(name, query));
    }

    @GET
    @Path("{kpi}")
    @Produces(Csv.MEDIA_TYPE)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = ReportTexts.ONE, description = ReportTexts.ONE_DESCRIPTION)
    @Problems("404 kpi-not-found")
    public StreamingOutput oneAsCsv(@PathParam("kpi") String name, @BeanParam @Valid KpiQuery query) {
        return export.csv(List.of(report(name, query)));
    }

    @GET
    @Path("{kpi}")
    @Produces(JsonLines.MEDIA_TYPE)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = ReportTexts.ONE, description = ReportTexts.ONE_DESCRIPTION)
    @Problems("404 kpi-not-found")
    public StreamingOutput oneAsLines(@PathParam("kpi") String name, @BeanParam @Valid KpiQuery query) {
        return export.lines(List.of(report(name, query)));
    }

    private List<KpiReport> all(KpiQuery query) {
        return reading.report(KpiCatalogue.all(), query.criteria(clock.instant()), current.caller());
    }

    private KpiReport report(String name, KpiQuery query) {
        return reading.report(List.of(Choices.kpi(name)), query.criteria(clock.instant()), current.caller())
                .get(0);
    }
}
