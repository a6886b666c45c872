package org.hotline.ticket.proposal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.StrictQuery;
import org.hotline.ticket.proposal.ProposalCounting;

/** How good proposals are, as those judge them who get them. */
@Path("/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.LEADS)
@StrictQuery
@Tag(name = "proposals")
class ProposalQualityResource {

    private final ProposalCounting counting;
    private final CurrentCaller current;
    private final Clock clock;

    ProposalQualityResource(ProposalCounting counting, CurrentCaller current, Clock clock) {
        this.counting = counting;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Path("quality")
    @Operation(
            summary = "Read what people make of proposals",
            description =
                    "How many proposals were shown, accepted and refused, by attribute: of those that were first shown in a time of"
                            + " up to 366 days, for tickets that the caller's team had then, or any team's for who watches all of them.")
    public ProposalQualityView get(@BeanParam @Valid ProposalQualityQuery query) {
        Instant now = clock.instant();
        Instant from = query.begin(now);
        Instant to = query.end(now);
        return ProposalQualityView.of(from, to, counting.count(from, to, current.caller()));
    }
}
