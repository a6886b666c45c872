package org.hotline.kpi.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kpi.report.KpiProblem;
import org.hotline.kpi.report.KpiReporter;
import org.hotline.kpi.report.Member;
import org.hotline.kpi.report.Place;
import org.hotline.kpi.report.Question;
import org.jspecify.annotations.Nullable;

/** What is behind a number, one by one. */
@Path("/v1/kpis/{kpi}/members")
@RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class MemberResource {

    private final KpiReporter reporter;
    private final Export export;
    private final CurrentCaller caller;
    private final Clock clock;

    MemberResource(KpiReporter reporter, Export export, CurrentCaller caller, Clock clock) {
        this.reporter = reporter;
        this.export = export;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param part numerator, denominator (those of the numerator too) or excluded; all by default */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<Member> members(
            @PathParam("kpi") String name,
            @QueryParam("part") @Nullable String part,
            @BeanParam KpiQuery query,
            @BeanParam PageQuery page) {
        Place place = page.after() == null ? start(part) : place(part, page.after());
        List<Member> members = reporter.members(KpiResource.find(name), question(query), place, page.limit() + 1);
        return Page.of(members, page.limit(), last -> Cursor.encode(last.at().toString(), last.member()));
    }

    @GET
    @Produces(Export.CSV)
    public StreamingOutput membersAsCsv(
            @PathParam("kpi") String name, @QueryParam("part") @Nullable String part, @BeanParam KpiQuery query) {
        return export.membersAsCsv(KpiResource.find(name), question(query), start(part));
    }

    @GET
    @Produces(Export.NDJSON)
    public StreamingOutput membersAsLines(
            @PathParam("kpi") String name, @QueryParam("part") @Nullable String part, @BeanParam KpiQuery query) {
        return export.membersAsLines(KpiResource.find(name), question(query), start(part));
    }

    private Question question(KpiQuery query) {
        return query.question(caller.caller(), clock.instant());
    }

    private static Place start(@Nullable String part) {
        return Place.start(part == null ? null : Choices.of("part", Place.Part.class, part));
    }

    private static Place place(@Nullable String part, String cursor) {
        List<String> last = Cursor.decode(cursor, 2);
        try {
            return new Place(start(part).part(), Instant.parse(last.get(0)), last.get(1));
        } catch (DateTimeException e) {
            throw KpiProblem.badParameter("after", "must be a cursor that this list returned as next");
        }
    }
}
