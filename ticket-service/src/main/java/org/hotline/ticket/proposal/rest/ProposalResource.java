package org.hotline.ticket.proposal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;
import org.hotline.ticket.changing.rest.VersionedTicketQuery;
import org.hotline.ticket.proposal.Proposal;
import org.hotline.ticket.proposal.ProposalJudging;
import org.hotline.ticket.proposal.ProposalOutcome;
import org.hotline.ticket.proposal.ProposalReading;
import org.hotline.ticket.proposal.ProposalShowing;
import org.hotline.ticket.ticket.rest.TicketView;
import org.jboss.resteasy.reactive.RestResponse;

/** What tickets may be about. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "proposals", description = "What tickets may be about, as solved tickets like them were.")
class ProposalResource {

    private final ProposalReading reading;
    private final ProposalShowing showing;
    private final ProposalJudging judging;
    private final CurrentCaller current;

    ProposalResource(ProposalReading reading, ProposalShowing showing, ProposalJudging judging, CurrentCaller current) {
        this.reading = reading;
        this.showing = showing;
        this.judging = judging;
        this.current = current;
    }

    @GET
    @Path("{id}/proposals")
    @Operation(
            summary = "List what a ticket may be",
            description =
                    "Category, priority and language, as far as nobody has said them, as the solved tickets have them whose"
                            + " first words are most like this one's, of those that the caller may see. Nothing is proposed where"
                            + " they are not much like it, or do not agree, nor what was refused before. What is listed counts as shown.")
    @Problems("404 ticket-not-found")
    public Page<ProposalView> list(@PathParam("id") UUID id) {
        List<Proposal> proposals = reading.list(id, current.caller());
        showing.keep(proposals);
        return Page.whole(proposals.stream().map(ProposalView::of).toList());
    }

    @POST
    @Path("{id}/proposals/{proposal}/acceptance")
    @Operation(
            summary = "Accept a proposal",
            description =
                    "Classifies the ticket as it is proposed, and the timeline says so (the cause is PROPOSAL, the reference the"
                            + " proposal's id). Only what the list shows the caller is accepted, so nothing that somebody has said"
                            + " of the ticket meanwhile is undone. What is accepted already stays so.")
    @Problems({"404 ticket-not-found", "404 proposal-not-found", "409 proposal-judged", "409 ticket-closed"})
    public RestResponse<TicketView> accept(
            @BeanParam @Valid VersionedTicketQuery ticket,
            @PathParam("proposal") @Parameter(description = "the proposal's id") UUID proposal) {
        return TicketView.answer(judging.judge(ticket.by(current.caller()), proposal, ProposalOutcome.ACCEPTED));
    }

    @POST
    @Path("{id}/proposals/{proposal}/refusal")
    @Operation(
            summary = "Refuse a proposal",
            description =
                    "The value is not proposed for the ticket again, to nobody; the ticket stays as it is. What is refused already"
                            + " stays so.")
    @Problems({"404 ticket-not-found", "404 proposal-not-found", "409 proposal-judged", "409 ticket-closed"})
    public RestResponse<TicketView> refuse(
            @BeanParam @Valid VersionedTicketQuery ticket,
            @PathParam("proposal") @Parameter(description = "the proposal's id") UUID proposal) {
        return TicketView.answer(judging.judge(ticket.by(current.caller()), proposal, ProposalOutcome.REFUSED));
    }
}
