package org.hotline.ticket.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.NewMessage;
import org.hotline.ticket.message.Subject;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.ticket.Assignment;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.NewTicketRecorder;
import org.hotline.ticket.ticket.Origin;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;

/** Opens tickets for matters that people write down instead of letting them arrive. */
@ApplicationScoped
@Transactional
public class TicketOpening {

    private final RequesterLookup requesters;
    private final QueueChooser queues;
    private final NewTicketRecorder tickets;
    private final TicketChanging changes;
    private final String usualAccount;

    TicketOpening(
            RequesterLookup requesters,
            QueueChooser queues,
            NewTicketRecorder tickets,
            TicketChanging changes,
            @ConfigProperty(name = "hotline.ticket.account") String usualAccount) {
        this.requesters = requesters;
        this.queues = queues;
        this.tickets = tickets;
        this.changes = changes;
        this.usualAccount = usualAccount;
    }

    public TicketDetails open(NewTicket wanted, Caller caller) {
        changes.takeOn(caller);
        EventTime at = at(wanted);
        UUID conversation = Ids.next();
        RequesterLookup.Identity who = requesters.identify(wanted.customer(), conversation, at.recordedAt(), caller);
        String account = wanted.account() == null ? usualAccount : wanted.account();
        Origin.Contact contact = new Origin.Contact(who.customer(), wanted.channel(), account, conversation);
        QueueChooser.ChosenQueue queue = queues.choose(wanted, account);
        Ticket ticket = ticket(wanted, Origin.writtenDown(contact, caller, at.occurredAt()), queue.team());
        Message.Route route = Message.Route.of(wanted.channel(), account, conversation, who.address())
                .named(who.name());
        Message first = new NewMessage(ticket.id(), route, wanted.content(), at.occurredAt())
                .writtenDown(Ids.next(), who.customer());
        tickets.add(ticket, first);
        queues.keepReason(ticket, queue);
        changes.record(ticket.open(first.arrival(), null, at, at), caller);
        return shown(changes.describe(ticket), wanted.customer(), who, caller);
    }

    /** Who only hands in is told of the customer what it said itself. */
    private static TicketDetails shown(
            TicketDetails opened, NewTicket.Requester said, RequesterLookup.Identity who, Caller caller) {
        if (caller.worksHere()) {
            return opened;
        }
        String address = said.customerId() == null ? who.address() : null;
        return opened.knowing(said.name(), address == null ? List.of() : List.of(address));
    }

    private EventTime at(NewTicket wanted) {
        EventTime now = changes.now();
        Instant claimed = wanted.occurredAt();
        return claimed == null ? now : EventTime.reported(claimed, now.recordedAt(), now.recordedAt());
    }

    private Ticket ticket(NewTicket wanted, Origin origin, Team queue) {
        return new Ticket(
                tickets.number(),
                Subject.of(wanted.content(), wanted.channel()),
                origin,
                wanted.classification(),
                Assignment.queued(queue.key(), queue.level(), origin.createdAt()));
    }
}
