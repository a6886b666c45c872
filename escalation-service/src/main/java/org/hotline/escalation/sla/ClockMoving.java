package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hotline.kit.event.Events;

/** Changes the clocks of some tickets, keeps them, and tells what moved. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ClockMoving {

    private final ClockTable clocks;
    private final ClockEventTable happened;
    private final PolicyReading policies;
    private final Events events;
    private final Clock clock;

    ClockMoving(ClockTable clocks, ClockEventTable happened, PolicyReading policies, Events events, Clock clock) {
        this.clocks = clocks;
        this.happened = happened;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    /** @param ticketIds of tickets that are held until the transaction ends */
    void move(Set<UUID> ticketIds, Consumer<ClockBatch> change) {
        ClockBatch batch = read(ticketIds);
        change.accept(batch);
        happened.save(batch.learned());
        clocks.save(batch.moved());
        events.publish(batch.facts().all());
    }

    private ClockBatch read(Set<UUID> ticketIds) {
        ClockBatch batch = new ClockBatch(new ClockFacts(clock.instant()));
        SlaCatalogue catalogue = policies.catalogue();
        Map<UUID, List<SlaClock>> held = clocks.hold(ticketIds);
        Map<UUID, List<ClockEvent>> known = happened.of(ticketIds);
        for (UUID id : ticketIds) {
            batch.add(id, held.getOrDefault(id, List.of()), known.getOrDefault(id, List.of()), catalogue);
        }
        return batch;
    }
}
