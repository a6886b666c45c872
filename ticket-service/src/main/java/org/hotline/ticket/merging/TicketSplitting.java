package org.hotline.ticket.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.message.CorrespondenceTable.MergedMessage;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.message.Subject;
import org.hotline.ticket.ticket.Assignment;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.LinkedTickets;
import org.hotline.ticket.ticket.NewTicketRecorder;
import org.hotline.ticket.ticket.Origin;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.TicketLink;
import org.hotline.ticket.ticket.TicketLinkTable;
import org.hotline.ticket.ticket.TicketProblem;
import org.jspecify.annotations.Nullable;

/** Makes a ticket of its own of a part of another one. */
@ApplicationScoped
@Transactional
public class TicketSplitting {

    private final TicketChanging changes;
    private final NewTicketRecorder tickets;
    private final MessageTable messages;
    private final CorrespondenceTable correspondence;
    private final TicketLinkTable links;

    TicketSplitting(
            TicketChanging changes,
            NewTicketRecorder tickets,
            MessageTable messages,
            CorrespondenceTable correspondence,
            TicketLinkTable links) {
        this.changes = changes;
        this.tickets = tickets;
        this.messages = messages;
        this.correspondence = correspondence;
        this.links = links;
    }

    /** Some of what the customer wrote becomes a ticket of its own, in the same queue. */
    public TicketDetails split(TicketCommand command, Collection<UUID> messageIds, @Nullable String subject) {
        Map<UUID, List<UUID>> merged = mergedFrom(messageIds);
        Ticket source = changes.holdWith(command, merged.keySet());
        List<Message> moved = movable(source, Set.copyOf(messageIds));
        EventTime at = changes.now();
        Ticket part = part(source, moved.get(0), subject, at);
        tickets.add(part);
        correspondence.move(messageIds, source.id(), part.id());
        if (subject != null) {
            messages.nameAfter(moved.get(0).id(), subject);
        }
        TicketLink link = new TicketLink(part.id(), source.id(), LinkKind.SPLIT);
        links.add(List.of(link));
        Instant unanswered =
                correspondence.unansweredSince(source.id(), source.lifecycle().lastRespondedAt());
        List<UUID> interactions = moved.stream().map(Message::id).toList();
        changes.record(new LinkedTickets(source, part).split(interactions, unanswered, at), command.caller());
        merged.forEach((from, brought) -> changes.record(
                new LinkedTickets(changes.holdMerged(from), part).splitOff(brought, at), command.caller()));
        Message first = moved.get(0);
        changes.record(part.open(first.arrival(), link, said(first, at), at), command.caller());
        for (Message message : moved.subList(1, moved.size())) {
            changes.record(part.receive(message.arrival(), said(message, at)), command.caller());
        }
        return changes.describe(part);
    }

    /** By the tickets from which they came by merges: these lose them too. */
    private Map<UUID, List<UUID>> mergedFrom(Collection<UUID> messageIds) {
        return correspondence.merged(messageIds).stream()
                .collect(Collectors.groupingBy(
                        MergedMessage::sourceId,
                        TreeMap::new,
                        Collectors.mapping(MergedMessage::messageId, Collectors.toList())));
    }

    private static EventTime said(Message message, EventTime at) {
        return new EventTime(message.countsFrom(), at.recordedAt());
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
                tickets.number(),
                subject == null ? Subject.of(first.content(), route.channel()) : subject,
                Origin.arrived(contact, first.autoGenerated(), at.occurredAt()),
                source.classification().withoutTags(),
                Assignment.queued(
                        source.assignment().team(), source.assignment().level(), at.occurredAt()));
    }
}
