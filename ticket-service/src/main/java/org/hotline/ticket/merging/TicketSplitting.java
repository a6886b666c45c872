package org.hotline.ticket.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.LinkedTickets;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.TicketLink;
import org.hotline.ticket.ticket.TicketLinkTable;
import org.jspecify.annotations.Nullable;

/** Makes a ticket of its own of a part of another one. */
@ApplicationScoped
@Transactional
public class TicketSplitting {

    private final TicketChanging changes;
    private final PartOpener opener;
    private final MessageTable messages;
    private final MovedMessages parts;
    private final TicketLinkTable links;

    TicketSplitting(
            TicketChanging changes,
            PartOpener opener,
            MessageTable messages,
            MovedMessages parts,
            TicketLinkTable links) {
        this.changes = changes;
        this.opener = opener;
        this.messages = messages;
        this.parts = parts;
        this.links = links;
    }

    /** Some of what the customer wrote becomes a ticket of its own, in the same queue, of whoever wrote the first of it. */
    public TicketDetails split(TicketCommand command, Collection<UUID> messageIds, @Nullable String subject) {
        Map<UUID, List<UUID>> merged = parts.merged(messageIds);
        Ticket source = changes.holdWith(command, merged.keySet());
        List<Message> moved = movable(source, Set.copyOf(messageIds));
        EventTime at = changes.now();
        Ticket part = opener.open(source, moved, subject, at);
        int waking = parts.takeAway(messageIds, source, part);
        if (subject != null) {
            messages.nameAfter(moved.get(0).id(), subject);
        }
        TicketLink link = new TicketLink(part.id(), source.id(), LinkKind.SPLIT);
        links.add(List.of(link));
        LinkedTickets both = new LinkedTickets(source, part);
        List<UUID> interactions = moved.stream().map(Message::id).toList();
        List<TicketFact> facts = new ArrayList<>(both.split(interactions, parts.unansweredIn(source), at));
        // the tickets from which they came by merges lose them too
        List<Ticket> silent = new ArrayList<>();
        merged.forEach((from, brought) -> {
            Ticket other = changes.holdMerged(from);
            boolean waited = other.lifecycle().answers().unansweredSince() != null;
            facts.addAll(new LinkedTickets(other, part).splitOff(brought, parts.unansweredOf(other), at));
            if (waited && other.lifecycle().answers().unansweredSince() == null) {
                silent.add(other);
            }
        });
        facts.addAll(both.standAgain(waking, silent, at));
        Message first = moved.get(0);
        facts.addAll(part.open(first.arrival(), link, said(first, at), at));
        for (Message message : moved.subList(1, moved.size())) {
            facts.addAll(part.receive(message.arrival(), said(message, at)));
        }
        changes.record(facts, command.caller());
        return changes.describe(part);
    }

    private static EventTime said(Message message, EventTime at) {
        return new EventTime(message.countsFrom(), at.recordedAt());
    }

    private List<Message> movable(Ticket source, Set<UUID> wanted) {
        List<Message> inbound = messages.fromCustomer(source.id());
        List<Message> moved = new ArrayList<>(inbound);
        moved.removeIf(message -> !wanted.contains(message.id()));
        if (moved.isEmpty() || moved.size() != wanted.size() || moved.size() == inbound.size()) {
            throw MergingProblem.cannotSplit(source.number());
        }
        return moved;
    }
}
