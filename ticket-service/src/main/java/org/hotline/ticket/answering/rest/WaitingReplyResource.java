package org.hotline.ticket.answering.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.answering.ReplyWithdrawing;
import org.hotline.ticket.answering.WaitingReplyReading;
import org.hotline.ticket.changing.rest.VersionedTicketQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Replies of a ticket that wait to go out. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "answering")
class WaitingReplyResource {

    private final WaitingReplyReading reading;
    private final ReplyWithdrawing withdrawing;
    private final WaitingReplyViews views;
    private final CurrentCaller current;

    WaitingReplyResource(
            WaitingReplyReading reading, ReplyWithdrawing withdrawing, WaitingReplyViews views, CurrentCaller current) {
        this.reading = reading;
        this.withdrawing = withdrawing;
        this.views = views;
        this.current = current;
    }

    @GET
    @Path("{id}/waiting-replies")
    @Operation(
            summary = "List a ticket's replies that wait",
            description = "What goes out later, in the order in which it was written, and what is held and why. None of"
                    + " it is a message, or an answer, before it has gone out. What waits on a ticket that is merged stays with"
                    + " it.")
    @Problems("404 ticket-not-found")
    public Page<WaitingReplyView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return views.page(reading.list(id, current.caller(), page.afterId(), page.limit()));
    }

    @POST
    @Path("{id}/waiting-replies/{reply}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(
            summary = "Take a reply back",
            description =
                    "Takes back what has not gone out, held or not, and answers it as it was written. Its author does"
                            + " so, and those who lead.")
    @Problems({"403 not-your-reply", "404 ticket-not-found", "404 waiting-reply-not-found", "409 reply-gone-out"})
    public RestResponse<WaitingReplyView> withdraw(
            @BeanParam @Valid VersionedTicketQuery ticket,
            @PathParam("reply") @Parameter(description = "the reply's id") UUID reply) {
        return RestResponse.ok(views.view(withdrawing.withdraw(ticket.by(current.caller()), reply)));
    }
}
