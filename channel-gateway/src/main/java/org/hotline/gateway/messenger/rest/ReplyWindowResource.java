package org.hotline.gateway.messenger.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.messenger.ReplyWindowReading;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;

/** Whether the customer of a ticket can be answered by a messenger, and how far answers got. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(
        name = "reply windows",
        description = "Until when customers can be answered by messengers, and how far answers got.")
class ReplyWindowResource {

    private final ReplyWindowReading reading;
    private final CurrentCaller current;

    ReplyWindowResource(ReplyWindowReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Path("{id}/reply-windows")
    @Operation(
            summary = "List until when the customer of a ticket can be answered",
            description =
                    "Lists each conversation of the ticket by a messenger of ours. WhatsApp takes answers for 24 hours after"
                            + " the customer's last message: what is answered later is not sent but given up, as REPLY_WINDOW_CLOSED."
                            + " Where an answer is always taken, the window has no end.")
    @Problems("404 interaction-not-found")
    public Page<ReplyWindowView> list(@PathParam("id") UUID id) {
        return Page.whole(reading.list(id, current.caller())).map(ReplyWindowView::of);
    }

    @GET
    @Path("{id}/receipts")
    @Operation(
            summary = "List how far the answers in a ticket got",
            description =
                    "Lists the parts of each answer that was sent by a messenger of ours: when its provider took it, when it"
                            + " was delivered and when it was read, as far as he tells.")
    @Problems("404 interaction-not-found")
    public Page<MessengerReceiptView> receipts(@PathParam("id") UUID id) {
        return Page.whole(reading.receipts(id, current.caller())).map(MessengerReceiptView::of);
    }
}
