package org.hotline.kpi.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.StrictQuery;
import org.hotline.kpi.report.CellChecking;
import org.hotline.kpi.report.Period;

/** Whether what is counted ahead is what its members say, for those who run the hotline. */
@Path("/v1/rebuild/check")
@Produces(MediaType.APPLICATION_JSON)
@StrictQuery
@RolesAllowed(Roles.ADMIN)
@Tag(name = "rebuild")
class CellCheckResource {

    private final CellChecking checking;
    private final Clock clock;

    CellCheckResource(CellChecking checking, Clock clock) {
        this.checking = checking;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "List what a check of the days counted ahead finds",
            description =
                    "Compares, for each indicator, the days of a period that are counted ahead in its zone with their "
                            + "members, and answers which of them differ: none, or something is broken. Takes as long as counting "
                            + "them; changes nothing.")
    public Page<CellCheckView> check(@BeanParam @Valid PeriodQuery query) {
        Period period = query.period(clock.instant());
        return Page.whole(checking.check(period).stream().map(CellCheckView::of).toList());
    }
}
