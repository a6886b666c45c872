package org.hotline.ticket.forwarding.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Accepted;
import org.hotline.kit.web.Idempotent;
import org.hotline.ticket.actor.ActorNaming;
import org.hotline.ticket.changing.rest.VersionedTicketQuery;
import org.hotline.ticket.forwarding.TicketForwarding;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.rest.MessageView;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What others than the customer are mailed of a ticket. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "answering")
class TicketForwardingResource {

    private final TicketForwarding forwarding;
    private final ActorNaming naming;
    private final CurrentCaller current;

    TicketForwardingResource(TicketForwarding forwarding, ActorNaming naming, CurrentCaller current) {
        this.forwarding = forwarding;
        this.naming = naming;
        this.current = current;
    }

    @POST
    @Path("{id}/forwards")
    @Idempotent
    @ResponseStatus(202)
    @Operation(
            summary = "Forward to others",
            description =
                    "Mails what was said, with a comment, to others than the customer, such as a supplier. It stands among"
                            + " the messages as an internal one, with how far it got: it is no answer to the customer, and"
                            + " changes neither status nor clocks. What the others answer opens a ticket of theirs, which is linked to this one.")
    @Problems({"404 ticket-not-found", "409 ticket-closed", "413 too-large"})
    public RestResponse<MessageView> forward(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull ForwardRequest request) {
        Message forward = forwarding.forward(ticket.by(current.caller()), request.toForward());
        return Accepted.at(
                "/v1/tickets/" + forward.ticketId() + "/messages",
                MessageView.of(forward, naming.of(List.of(forward.author()))));
    }
}
