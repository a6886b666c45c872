package org.hotline.kpi.report.rest;

import static java.util.Objects.requireNonNullElse;

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
import java.time.Instant;
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
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.JsonLines;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.StrictQuery;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.report.Member;
import org.hotline.kpi.report.MemberPlace;
import org.hotline.kpi.report.MemberReading;
import org.hotline.kpi.report.ReportCriteria;

/** What is behind a number, one by one. */
@Path("/v1/kpis")
@Produces(MediaType.APPLICATION_JSON)
@StrictQuery
@RolesAllowed(Roles.LEADS)
@Tag(name = KpiResource.TAG)
class MemberResource {

    private static final String SUMMARY = "List what is behind a number";
    private static final String DESCRIPTION =
            "Answers the members of an indicator one by one, each with how it counts: those of the numerator, of the "
                    + "denominator (the numerator's too) or those left out; all of them unless a part is asked for. Pages "
                    + "as JSON; as CSV or as lines of JSON, all of them at once.";

    private final MemberReading reading;
    private final MemberExport export;
    private final CurrentCaller current;
    private final Clock clock;

    MemberResource(MemberReading reading, MemberExport export, CurrentCaller current, Clock clock) {
        this.reading = reading;
        this.export = export;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Path("{kpi}/members")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @Problems("404 kpi-not-found")
    public MembersView members(
            @PathParam("kpi") String name, @BeanParam @Valid MemberQuery query, @BeanParam @Valid PageQuery page) {
        Kpi kpi = Choices.kpi(name);
        ReportCriteria criteria = criteria(query);
        List<Member> members = reading.list(kpi, criteria, query.part(), current.caller(), place(page), page.wanted());
        return MembersView.of(
                kpi,
                criteria,
                Page.of(members, page.limit(), last -> Cursor.encode(last.at().toString(), last.member()))
                        .map(MemberView::of));
    }

    @GET
    @Path("{kpi}/members")
    @Produces(Csv.MEDIA_TYPE)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @Problems("404 kpi-not-found")
    public StreamingOutput membersAsCsv(@PathParam("kpi") String name, @BeanParam @Valid MemberQuery query) {
        return export.csv(Choices.kpi(name), criteria(query), query.part(), current.caller());
    }

    @GET
    @Path("{kpi}/members")
    @Produces(JsonLines.MEDIA_TYPE)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @Problems("404 kpi-not-found")
    public StreamingOutput membersAsLines(@PathParam("kpi") String name, @BeanParam @Valid MemberQuery query) {
        return export.lines(Choices.kpi(name), criteria(query), query.part(), current.caller());
    }

    private ReportCriteria criteria(MemberQuery query) {
        return query.criteria(clock.instant());
    }

    private static MemberPlace place(PageQuery page) {
        return requireNonNullElse(
                page.after(2, last -> new MemberPlace(Instant.parse(last.get(0)), last.get(1))), MemberPlace.START);
    }
}
