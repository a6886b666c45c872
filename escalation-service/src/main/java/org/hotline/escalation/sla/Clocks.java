package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All clocks. */
public interface Clocks {

    List<SlaClock> ofTicket(UUID ticketId);

    /** The clocks of the tickets, held until the transaction ends. */
    Map<UUID, List<SlaClock>> hold(Collection<UUID> ticketIds);

    void save(Collection<SlaClock> clocks);

    /**
     * Running clocks that are due, held with their tickets until the transaction ends; those that somebody else holds are
     * left out, so that nobody waits for anybody.
     */
    List<SlaClock> due(Instant before, int most);
}
