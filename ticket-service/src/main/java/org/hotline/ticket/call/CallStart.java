package org.hotline.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.timeline.Journal;

/** Whichever report came first, a call begins with the earliest. */
@ApplicationScoped
class CallStart {

    private final CorrespondenceTable correspondence;
    private final MessageTable messages;
    private final Journal journal;

    CallStart(CorrespondenceTable correspondence, MessageTable messages, Journal journal) {
        this.correspondence = correspondence;
        this.messages = messages;
        this.journal = journal;
    }

    /** The ticket of the call, and those with which it came there. */
    List<UUID> ticketsOf(Message call) {
        List<UUID> tickets = new ArrayList<>(correspondence.mergedFrom(call.id()));
        tickets.add(call.ticketId());
        return tickets;
    }

    /** It began earlier than was known, in one of these tickets. */
    void backdate(Message call, List<Ticket> tickets, EventTime at) {
        messages.backdate(call.id(), at.occurredAt());
        journal.correct(filedIn(tickets).backdate(call.arrival(), at));
    }

    /** The one into which no other of them was merged: there the call counts, wherever its matter goes on. */
    private static Ticket filedIn(List<Ticket> tickets) {
        Set<UUID> targets = tickets.stream()
                .map(ticket -> ticket.lifecycle().mergedInto())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return tickets.stream()
                .filter(ticket -> !targets.contains(ticket.id()))
                .findFirst()
                .orElseThrow();
    }
}
