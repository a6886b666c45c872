package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.escalation.calendar.NamedCalendar;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTickets;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.kit.event.Events;

/** Keeps the promises of every ticket in step with what happens to it, a batch at a time. */
@ApplicationScoped
public class SlaTracker {

    private static final int BATCH = 500;

    private final KnownTickets tickets;
    private final Clocks clocks;
    private final Moments moments;
    private final PolicyOffice office;
    private final Events events;
    private final Clock clock;

    SlaTracker(KnownTickets tickets, Clocks clocks, Moments moments, PolicyOffice office, Events events, Clock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.moments = moments;
        this.office = office;
        this.events = events;
        this.clock = clock;
    }

    /** Follows the changes, whatever their order. */
    public void follow(List<TicketChange> changes) {
        remember(changes);
        Set<UUID> moving = changes.stream()
                .filter(change -> change.kind() != TicketChange.Kind.OTHER)
                .map(change -> change.ticket().id())
                .collect(Collectors.toSet());
        if (moving.isEmpty()) {
            return;
        }
        Batch batch = new Batch(moving);
        for (TicketChange change : changes) {
            batch.of(change.ticket().id()).ifPresent(promises -> promises.follow(change));
        }
        batch.keep();
    }

    /** Learns of calls: which ticket they belong to, and when somebody answered. */
    public void learnOfCalls(Collection<Moments.KnownCall> calls) {
        List<Moments.AnsweredCall> answered = moments.remember(calls);
        if (answered.isEmpty()) {
            return;
        }
        Set<UUID> ids = answered.stream().map(Moments.AnsweredCall::ticketId).collect(Collectors.toSet());
        tickets.hold(ids);
        Batch batch = new Batch(ids);
        for (Moments.AnsweredCall call : answered) {
            Moment moment = Moment.answeredByCall(call.ticketId(), call.connectedAt());
            batch.of(call.ticketId()).ifPresent(promises -> promises.learn(moment));
        }
        batch.keep();
    }

    /**
     * Reckons running clocks anew whose calendar has changed.
     *
     * @return true when there may be more
     */
    @Transactional
    public boolean recount() {
        boolean more = false;
        for (NamedCalendar calendar : office.changedCalendars()) {
            Set<UUID> ids = Set.copyOf(clocks.outdatedBy(calendar, BATCH));
            if (ids.isEmpty()) {
                office.recounted(calendar);
            } else {
                tickets.hold(ids);
                Batch batch = new Batch(ids);
                batch.promises.values().forEach(promises -> promises.recount(clock.instant()));
                batch.keep();
                more = true;
            }
        }
        return more;
    }

    private void remember(List<TicketChange> changes) {
        Map<UUID, KnownTicket> newest = new LinkedHashMap<>();
        changes.forEach(change -> newest.merge(change.ticket().id(), change.ticket(), KnownTicket::or));
        tickets.hold(newest.keySet()).forEach((id, before) -> newest.merge(id, before, KnownTicket::or));
        tickets.save(newest.values());
    }

    /** The promises of some tickets while they are being changed. */
    private final class Batch {

        private final ClockNews news = new ClockNews(clock.instant());
        private final Map<UUID, Promises> promises = new HashMap<>();

        private Batch(Set<UUID> ids) {
            Promises.House house = office.today();
            Map<UUID, List<SlaClock>> held = clocks.hold(ids);
            Map<UUID, List<Moment>> known = moments.of(ids);
            for (UUID id : ids) {
                promises.put(
                        id,
                        new Promises(held.getOrDefault(id, List.of()), known.getOrDefault(id, List.of()), house, news));
            }
        }

        private Optional<Promises> of(UUID ticketId) {
            return Optional.ofNullable(promises.get(ticketId));
        }

        private void keep() {
            List<SlaClock> moved = new ArrayList<>();
            List<Moment> learned = new ArrayList<>();
            for (Promises one : promises.values()) {
                moved.addAll(one.moved());
                learned.addAll(one.learned());
            }
            moments.save(learned);
            clocks.save(moved);
            events.publish(news.facts());
        }
    }
}
