package org.hotline.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.Actor;
import org.hotline.ticket.ticket.Assignment;
import org.hotline.ticket.ticket.CorrespondenceTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Journal;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.MessageTable;
import org.hotline.ticket.ticket.Origin;
import org.hotline.ticket.ticket.Subject;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketLink;
import org.hotline.ticket.ticket.TicketLinkTable;
import org.hotline.ticket.ticket.TicketProblem;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.Tickets;
import org.jspecify.annotations.Nullable;

/** Makes one matter of two tickets, or two of one. */
@ApplicationScoped
public class Merger {

    private final TicketAccess access;
    private final TicketFiles files;
    private final Tickets tickets;
    private final MessageTable messages;
    private final Journal journal;
    private final CorrespondenceTable correspondence;
    private final TicketLinkTable links;
    private final TicketTable numbers;
    private final Clock clock;

    Merger(
            TicketAccess access,
            TicketFiles files,
            Tickets tickets,
            MessageTable messages,
            Journal journal,
            CorrespondenceTable correspondence,
            TicketLinkTable links,
            TicketTable numbers,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.tickets = tickets;
        this.messages = messages;
        this.journal = journal;
        this.correspondence = correspondence;
        this.links = links;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The ticket's messages go on in the other one. */
    @Transactional
    public TicketFile merge(Errand errand, UUID into) {
        Caller caller = errand.caller();
        tickets.lock(Set.copyOf(List.of(errand.ticketId(), into))); // in the same order for everybody
        Ticket source = access.take(errand);
        Ticket target = access.take(into, caller);
        journal.record(Actor.operator(caller.id()), source.mergeInto(target, EventTime.now(clock.instant())));
        tickets.flush();
        correspondence.merge(source.id(), target.id());
        links.add(List.of(new TicketLink(source.id(), target.id(), LinkKind.DUPLICATE)));
        return files.of(source);
    }

    /** The ticket gets its messages back and stands where it stood. */
    @Transactional
    public TicketFile unmerge(Errand errand) {
        Ticket ticket = access.take(errand);
        UUID target = ticket.mergedInto();
        journal.record(Actor.operator(errand.caller().id()), ticket.unmerge(EventTime.now(clock.instant())));
        correspondence.unmerge(ticket.id());
        links.remove(new TicketLink(ticket.id(), target, LinkKind.DUPLICATE));
        return files.of(ticket);
    }

    /** Some of what the customer wrote becomes a ticket of its own, in the same queue. */
    @Transactional
    public TicketFile split(Errand errand, List<UUID> messageIds, @Nullable String subject) {
        Ticket source = access.take(errand);
        List<Message> moved = movable(source, Set.copyOf(messageIds));
        EventTime at = EventTime.now(clock.instant());
        Ticket part = part(source, moved.get(0), subject, at);
        tickets.add(List.of(part));
        messages.move(messageIds, source.id(), part.id());
        links.add(List.of(new TicketLink(part.id(), source.id(), LinkKind.SPLIT)));
        Actor actor = Actor.operator(errand.caller().id());
        journal.record(actor, source.splitInto(part.id(), at));
        Message first = moved.get(0);
        EventTime said = new EventTime(first.occurredAt(), at.recordedAt());
        journal.record(actor, part.openSplitFrom(source.id(), first.arrival(), said, at));
        for (Message message : moved.subList(1, moved.size())) {
            journal.record(
                    actor, part.receive(message.arrival(), new EventTime(message.occurredAt(), at.recordedAt())));
        }
        return files.of(part);
    }

    private List<Message> movable(Ticket source, Set<UUID> wanted) {
        List<Message> inbound = messages.fromCustomer(source.id());
        List<Message> moved = new ArrayList<>(inbound);
        moved.removeIf(message -> !wanted.contains(message.id()));
        if (moved.isEmpty() || moved.size() != wanted.size() || moved.size() == inbound.size()) {
            throw TicketProblem.cannotSplit(source.number());
        }
        return moved;
    }

    private Ticket part(Ticket source, Message first, @Nullable String subject, EventTime at) {
        Message.Route route = first.route();
        // a conversation of its own: what the customer says next still belongs to the ticket that is left
        Origin.Contact contact =
                new Origin.Contact(source.origin().customerId(), route.channel(), route.account(), Ids.next());
        return new Ticket(
                numbers.newNumbers(1).removeFirst(),
                subject == null ? Subject.of(first.content(), route.channel()) : subject,
                Origin.arrived(contact, first.autoGenerated(), at.occurredAt()),
                source.classification().withoutTags(),
                Assignment.queued(
                        source.assignment().team(), source.assignment().level(), at.occurredAt()));
    }
}
