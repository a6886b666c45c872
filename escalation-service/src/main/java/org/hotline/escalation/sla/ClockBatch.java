package org.hotline.escalation.sla;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The clocks of some tickets while they are being changed, and what there is to tell about them. */
final class ClockBatch {

    private final Map<UUID, TicketClocks> tickets = new HashMap<>();
    private final ClockFacts facts;

    ClockBatch(ClockFacts facts) {
        this.facts = facts;
    }

    void add(UUID ticketId, Collection<SlaClock> clocks, Collection<ClockEvent> events, SlaCatalogue catalogue) {
        tickets.put(ticketId, new TicketClocks(clocks, events, catalogue, facts));
    }

    Optional<TicketClocks> of(UUID ticketId) {
        return Optional.ofNullable(tickets.get(ticketId));
    }

    Collection<TicketClocks> all() {
        return tickets.values();
    }

    List<SlaClock> moved() {
        List<SlaClock> moved = new ArrayList<>();
        tickets.values().forEach(one -> moved.addAll(one.moved()));
        return moved;
    }

    List<ClockEvent> learned() {
        List<ClockEvent> learned = new ArrayList<>();
        tickets.values().forEach(one -> learned.addAll(one.learned()));
        return learned;
    }

    ClockFacts facts() {
        return facts;
    }
}
