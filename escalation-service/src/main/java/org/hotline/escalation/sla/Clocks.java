package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All clocks, and the calls whose answer stops them. */
public interface Clocks {

    List<SlaClock> ofTicket(UUID ticketId);

    /** The clocks of the tickets, held until the transaction ends. */
    Map<UUID, List<SlaClock>> hold(Collection<UUID> ticketIds);

    void save(Collection<SlaClock> clocks);

    /** Running clocks that are due, held until the transaction ends; those that another instance holds are left out. */
    List<SlaClock> due(Instant before, int most);

    /**
     * Remembers which tickets calls belong to and when calls were answered, as far as given.
     *
     * @return those calls of which both are known now
     */
    List<AnsweredCall> remember(Collection<KnownCall> calls);

    /** A call, as far as it is known. */
    record KnownCall(
            UUID interactionId,
            @org.jspecify.annotations.Nullable UUID ticketId,
            @org.jspecify.annotations.Nullable Instant connectedAt) {}

    /** A call that was answered, and its ticket. */
    record AnsweredCall(UUID ticketId, Instant connectedAt) {}
}
