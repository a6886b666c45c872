package org.hotline.ticket.dispatch.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;
import org.hotline.ticket.dispatch.OfferAnswering;
import org.hotline.ticket.dispatch.OfferReading;
import org.hotline.ticket.ticket.rest.TicketView;
import org.jboss.resteasy.reactive.RestResponse;

/** What operators are asked to take. */
@Path("/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TEAM_MEMBERS)
@Tag(name = "routing")
class OfferResource {

    private final OfferReading reading;
    private final OfferAnswering answering;
    private final CurrentCaller current;

    OfferResource(OfferReading reading, OfferAnswering answering, CurrentCaller current) {
        this.reading = reading;
        this.answering = answering;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List what the caller is offered",
            description =
                    "The ticket that the caller is asked to take, if there is one: nobody is asked twice at a time.")
    public Page<OfferView> list() {
        return Page.whole(
                reading.list(current.caller()).stream().map(OfferView::of).toList());
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(
            summary = "Accept an offer",
            description = "The caller has the ticket from now on. An offer that is over, or answered, is not accepted.")
    @Problems({"404 offer-not-found", "409 offer-over", "409 illegal-transition"})
    public RestResponse<TicketView> accept(@PathParam("id") UUID id) {
        return TicketView.answer(answering.accept(id, current.caller()));
    }

    @POST
    @Path("{id}/decline")
    @Operation(
            summary = "Decline an offer",
            description =
                    "The ticket waits where it waited, for somebody else: it is not offered to the caller again for a while.")
    @Problems({"404 offer-not-found", "409 offer-over"})
    public void decline(@PathParam("id") UUID id) {
        answering.decline(id, current.caller());
    }
}
