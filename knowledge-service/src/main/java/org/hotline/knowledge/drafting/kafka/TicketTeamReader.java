package org.hotline.knowledge.drafting.kafka;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.event.ticket.OperatorPresenceChanged;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.event.EventRouter;
import org.hotline.kit.inbox.TopicReader;
import org.hotline.kit.time.Ticks;
import org.hotline.knowledge.drafting.CaseReading;
import org.hotline.knowledge.drafting.CaseSharing;

/**
 * Reads what was published about the tickets of cases of which it is not known whose they are, once: nothing is read when
 * there are none, and this service hears of tickets by solved cases otherwise.
 */
@ApplicationScoped
class TicketTeamReader {

    private static final EventRouter<TicketEvent, TicketSnapshot> TICKETS = EventRouter.<TicketEvent, TicketSnapshot>of(
                    TicketEvent.class)
            .on(TicketFact.class, TicketFact::ticket)
            .ignoring(OperatorPresenceChanged.class, CustomersMerged.class, CustomerErased.class)
            .build();

    private final TopicReader topics;
    private final CaseReading reading;
    private final CaseSharing sharing;

    TicketTeamReader(TopicReader topics, CaseReading reading, CaseSharing sharing) {
        this.topics = topics;
        this.reading = reading;
        this.sharing = sharing;
    }

    @Scheduled(every = "{hotline.knowledge.teams.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void readForTeamless() {
        Ticks.whileFound(reading::teamless, tickets -> sharing.share(tickets, teamsOf(tickets)));
    }

    private Map<UUID, Set<String>> teamsOf(Set<UUID> tickets) {
        Map<UUID, Set<String>> teams = new TreeMap<>();
        topics.read(
                TICKETS,
                key -> tickets.contains(UUID.fromString(key)),
                facts -> TICKETS.route(facts)
                        .forEach(ticket -> teams.computeIfAbsent(ticket.ticketId(), id -> new TreeSet<>())
                                .add(ticket.team())));
        return teams;
    }
}
