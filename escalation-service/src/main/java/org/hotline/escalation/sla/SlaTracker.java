package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.CalendarOffice;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTickets;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.kit.event.Events;

/** Keeps the promises of every ticket in step with what happens to it, a batch at a time. */
@ApplicationScoped
public class SlaTracker {

    private final KnownTickets tickets;
    private final Clocks clocks;
    private final Policies policies;
    private final CalendarOffice calendars;
    private final Events events;
    private final Clock clock;

    SlaTracker(
            KnownTickets tickets,
            Clocks clocks,
            Policies policies,
            CalendarOffice calendars,
            Events events,
            Clock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.policies = policies;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** Follows the changes, which come in the order of each ticket. */
    public void follow(List<TicketChange> changes) {
        Map<UUID, KnownTicket> known = remember(changes);
        Map<UUID, Promises> promises = hold(known.keySet());
        for (TicketChange change : changes) {
            promisesOf(promises, change.ticket().id()).follow(change);
        }
        keep(promises.values());
    }

    /** Learns of calls: which ticket they belong to, and when somebody answered. */
    public void learnOfCalls(Collection<Clocks.KnownCall> calls) {
        List<Clocks.AnsweredCall> answered = clocks.remember(calls);
        if (answered.isEmpty()) {
            return;
        }
        Set<UUID> ids = new LinkedHashSet<>();
        answered.forEach(call -> ids.add(call.ticketId()));
        tickets.hold(ids);
        Map<UUID, Promises> promises = hold(ids);
        answered.forEach(call -> promisesOf(promises, call.ticketId()).answeredByCall(call.connectedAt()));
        keep(promises.values());
    }

    private Map<UUID, KnownTicket> remember(List<TicketChange> changes) {
        Map<UUID, KnownTicket> newest = new LinkedHashMap<>();
        changes.forEach(change -> newest.merge(change.ticket().id(), change.ticket(), KnownTicket::or));
        tickets.hold(newest.keySet()).forEach((id, before) -> newest.merge(id, before, KnownTicket::or));
        tickets.save(newest.values());
        return newest;
    }

    private Map<UUID, Promises> hold(Set<UUID> ids) {
        Promises.House house = new Office(new PolicyBook(policies.all()), calendars);
        Instant now = clock.instant();
        Map<UUID, List<SlaClock>> held = clocks.hold(ids);
        Map<UUID, Promises> promises = new HashMap<>();
        ids.forEach(id -> promises.put(id, new Promises(held.getOrDefault(id, List.of()), house, now)));
        return promises;
    }

    private static Promises promisesOf(Map<UUID, Promises> promises, UUID ticketId) {
        Promises found = promises.get(ticketId);
        if (found == null) {
            throw new IllegalStateException("ticket " + ticketId + " was not held");
        }
        return found;
    }

    private void keep(Collection<Promises> promises) {
        List<SlaClock> changed = new ArrayList<>();
        List<EscalationEvent> facts = new ArrayList<>();
        for (Promises one : promises) {
            changed.addAll(one.clocks());
            facts.addAll(one.facts());
        }
        clocks.save(changed);
        events.publish(facts);
    }

    /** Policies and calendars as they are during one batch, each calendar read once. */
    private record Office(PolicyBook book, CalendarOffice calendars, Map<String, BusinessCalendar> read)
            implements Promises.House {

        Office(PolicyBook book, CalendarOffice calendars) {
            this(book, calendars, new HashMap<>());
        }

        @Override
        public Optional<SlaPolicy> policyFor(KnownTicket ticket) {
            return book.policyFor(ticket);
        }

        @Override
        public BusinessCalendar calendar(String name) {
            return read.computeIfAbsent(name, calendars::named);
        }
    }
}
