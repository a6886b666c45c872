package org.hotline.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.template.TemplateFilling;
import org.hotline.ticket.ticket.Actor;
import org.hotline.ticket.ticket.Delivery;
import org.hotline.ticket.ticket.Direction;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Journal;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.MessageTable;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketProblem;

/** Writes to customers, and notes what only we may read. */
@ApplicationScoped
public class Correspondent {

    private final TicketAccess access;
    private final TicketFiles files;
    private final Envelopes envelopes;
    private final Leases leases;
    private final Staff staff;
    private final TemplateFilling templates;
    private final MessageTable messages;
    private final Journal journal;
    private final Events events;
    private final Clock clock;

    Correspondent(
            TicketAccess access,
            TicketFiles files,
            Envelopes envelopes,
            Leases leases,
            Staff staff,
            TemplateFilling templates,
            MessageTable messages,
            Journal journal,
            Events events,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.envelopes = envelopes;
        this.leases = leases;
        this.staff = staff;
        this.templates = templates;
        this.messages = messages;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Answers the customer. Whoever answers a ticket of his team that nobody has takes it by that. */
    @Transactional
    public Message reply(Errand errand, Letter letter) {
        Ticket ticket = access.take(errand);
        Caller caller = errand.caller();
        leases.use(ticket, caller);
        EventTime at = EventTime.now(clock.instant());
        Actor author = Actor.operator(caller.id());
        TicketFile file = files.of(ticket);
        Message.Route route = envelopes
                .routeTo(file.customer(), ticket)
                .orElseThrow(() -> TicketProblem.unreachable(ticket.number()));
        Message reply =
                message(ticket, Direction.OUTBOUND, author, withoutExternalId(route), content(file, letter), at);
        staff.recognise(caller)
                .ifPresent(operator -> journal.record(author, ticket.takeIfFree(operator.id(), operator.team(), at)));
        journal.record(author, ticket.reply(reply, at));
        if (letter.pendingAfter()) {
            journal.record(author, ticket.pause(Status.PENDING, at));
        }
        events.publish(envelopes.reply(file, reply, at));
        messages.add(List.of(reply));
        return reply;
    }

    @Transactional
    public Message note(Errand errand, String text) {
        Ticket ticket = access.take(errand);
        EventTime at = EventTime.now(clock.instant());
        Actor author = Actor.operator(errand.caller().id());
        Message.Route here = new Message.Route(
                ticket.origin().channel(),
                ticket.origin().account(),
                ticket.origin().conversationId(),
                null,
                null);
        Message.Content content = new Message.Content(
                null, text, null, null, ticket.classification().language(), List.of());
        Message note = message(ticket, Direction.INTERNAL, author, here, content, at);
        journal.record(author, ticket.note(note, at));
        messages.add(List.of(note));
        return note;
    }

    private Message.Content content(TicketFile file, Letter letter) {
        Ticket ticket = file.ticket();
        String text = letter.text();
        if ((text == null || text.isBlank()) && letter.template() != null) {
            text = templates.fill(
                    letter.template(),
                    ticket.classification().language(),
                    ticket.number(),
                    file.customer().name());
        }
        if (text == null || text.isBlank()) {
            throw TicketProblem.nothingToSay();
        }
        return new Message.Content(
                Envelopes.answerTo(ticket.subject()),
                text,
                null,
                letter.html(),
                ticket.classification().language(),
                letter.attachments());
    }

    private static Message message(
            Ticket ticket,
            Direction direction,
            Actor author,
            Message.Route route,
            Message.Content content,
            EventTime at) {
        return new Message(
                Ids.next(),
                ticket.id(),
                direction,
                author,
                route,
                content,
                false,
                at.occurredAt(),
                direction == Direction.OUTBOUND ? new Message.Receipt(Delivery.QUEUED, null, at.occurredAt()) : null);
    }

    private static Message.Route withoutExternalId(Message.Route route) {
        return new Message.Route(route.channel(), route.account(), route.conversationId(), null, route.address());
    }
}
