package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.escalation.calendar.CalendarTable;

/** Says which SLA policies are in force. */
@ApplicationScoped
@Transactional
class PolicyReading {

    private final PolicyTable policies;
    private final CalendarTable calendars;

    PolicyReading(PolicyTable policies, CalendarTable calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    SlaCatalogue catalogue() {
        return new SlaCatalogue(policies.all(), calendars::named);
    }
}
