package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.escalation.calendar.NamedCalendar;
import org.hotline.escalation.rule.EscalationRule;

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

    /** Running clocks that an early rule has to look at and has not yet, held as those that are due. */
    List<SlaClock> dueSoon(EscalationRule rule, Instant now, int most);

    /** The rule has looked at the clocks. */
    void looked(EscalationRule rule, Collection<SlaClock> clocks);

    /** Tickets with running clocks that were reckoned by an older version of the calendar. */
    List<UUID> outdatedBy(NamedCalendar calendar, int most);
}
