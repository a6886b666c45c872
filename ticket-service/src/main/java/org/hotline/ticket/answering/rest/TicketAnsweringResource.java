package org.hotline.ticket.answering.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.hotline.kit.web.Created;
import org.hotline.kit.web.Idempotent;
import org.hotline.ticket.actor.ActorNaming;
import org.hotline.ticket.answering.NoteTaking;
import org.hotline.ticket.answering.ReplyPostponing;
import org.hotline.ticket.answering.SendMoment;
import org.hotline.ticket.answering.TicketAnswering;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.changing.rest.VersionedTicketQuery;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.rest.MessageView;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What is said in a ticket, and who may say it. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "answering", description = "Replies, notes, and the right to answer now.")
class TicketAnsweringResource {

    private final TicketAnswering answering;
    private final ReplyPostponing postponing;
    private final NoteTaking taking;
    private final ActorNaming naming;
    private final CurrentCaller current;

    TicketAnsweringResource(
            TicketAnswering answering,
            ReplyPostponing postponing,
            NoteTaking taking,
            ActorNaming naming,
            CurrentCaller current) {
        this.answering = answering;
        this.postponing = postponing;
        this.taking = taking;
        this.naming = naming;
        this.current = current;
    }

    /** What only we may read. */
    record NoteRequest(@NotBlank @Size(max = 1_000_000) String text) {}

    @POST
    @Path("{id}/replies")
    @Idempotent
    @ResponseStatus(202)
    @Operation(
            summary = "Reply to the customer",
            description = "Sends a text, or what a template says, on the channel on which the customer spoke last; the"
                    + " answer is kept and on its way. Whoever replies to a ticket of the own team that nobody has"
                    + " takes it. With `sendAt`, or `delaySeconds`, it waits until then: it is listed among the ticket's waiting replies, can"
                    + " be taken back, and is an answer only once it has gone out. It is held, and does not go out, when"
                    + " the customer writes or calls meanwhile, or the ticket is closed, merged or spam at that time. A"
                    + " ticket has up to 20 replies that wait.")
    @Problems({
        "404 ticket-not-found",
        "409 ticket-closed",
        "409 illegal-transition",
        "409 leased-by-another",
        "409 too-many-waiting-replies",
        "422 attachment-already-sent",
        "422 customer-unreachable",
        "422 nothing-to-say",
        "422 unknown-attachment",
        "422 unknown-template"
    })
    public RestResponse<MessageView> reply(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull ReplyRequest request) {
        TicketCommand command = ticket.by(current.caller());
        SendMoment moment = request.moment();
        if (moment != null) {
            Message waiting = postponing.postpone(command, request.toReply(), moment);
            return Accepted.at("/v1/tickets/" + waiting.ticketId() + "/waiting-replies", shown(waiting));
        }
        Message reply = answering.reply(command, request.toReply());
        return Accepted.at(messagesOf(reply), shown(reply));
    }

    @POST
    @Path("{id}/notes")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add a note",
            description = "Notes something that only we may read. `@name` tells a colleague of it, if one is called so;"
                    + " the first hundred are looked at, and neither addresses nor what stands in code.")
    @Problems({"404 ticket-not-found", "409 ticket-closed"})
    public RestResponse<MessageView> note(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull NoteRequest request) {
        Message note = taking.note(ticket.by(current.caller()), request.text());
        return Created.at(messagesOf(note), shown(note));
    }

    private MessageView shown(Message message) {
        return MessageView.of(message, naming.of(List.of(message.author())));
    }

    private static String messagesOf(Message message) {
        return "/v1/tickets/" + message.ticketId() + "/messages";
    }
}
