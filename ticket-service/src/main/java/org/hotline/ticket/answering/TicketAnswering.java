package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.customer.CustomerProblem;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.NewMessage;
import org.hotline.ticket.message.Subject;
import org.hotline.ticket.template.TemplateFilling;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;

/** Writes to customers. */
@ApplicationScoped
@Transactional
public class TicketAnswering {

    private final TicketChanging changes;
    private final TicketLeasing leases;
    private final TemplateFilling templates;
    private final ReplyRouter routes;
    private final ReplySender sender;

    TicketAnswering(
            TicketChanging changes,
            TicketLeasing leases,
            TemplateFilling templates,
            ReplyRouter routes,
            ReplySender sender) {
        this.changes = changes;
        this.leases = leases;
        this.templates = templates;
        this.routes = routes;
        this.sender = sender;
    }

    /** Answers the customer. Whoever answers a ticket of his team that nobody has takes it by that. */
    public Message reply(TicketCommand command, TicketReply wanted) {
        Ticket ticket = changes.hold(command);
        leases.use(ticket, command.caller());
        EventTime at = changes.now();
        TicketDetails details = changes.describe(ticket);
        Message.Route route = routes.of(details).orElseThrow(() -> CustomerProblem.unreachable(ticket.number()));
        Message reply = new NewMessage(ticket.id(), route.back(), content(details, wanted), at.occurredAt())
                .reply(Ids.next(), command.caller().id());
        changes.takeIfFree(ticket, at, command.caller());
        changes.record(ticket.reply(reply, changes.takeOn(command.caller()).orElse(null), at), command.caller());
        if (wanted.pendingAfter()) {
            changes.record(ticket.pause(Status.PENDING, at), command.caller());
        }
        sender.send(details, reply, at);
        return reply;
    }

    private Message.Content content(TicketDetails details, TicketReply wanted) {
        Ticket ticket = details.ticket();
        String text = wanted.text();
        if ((text == null || text.isBlank()) && wanted.template() != null) {
            text = templates.fill(
                    wanted.template(),
                    ticket.classification().language(),
                    ticket.number(),
                    details.customer().name());
        }
        if (text == null || text.isBlank()) {
            throw AnsweringProblem.nothingToSay();
        }
        return new Message.Content(
                Subject.answering(ticket.subject()),
                text,
                null,
                wanted.html(),
                ticket.classification().language(),
                wanted.attachments());
    }
}
