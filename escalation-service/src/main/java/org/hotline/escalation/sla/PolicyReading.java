package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.calendar.CalendarReading;

/** Shows the SLA policies, and says which are in force. */
@ApplicationScoped
@Transactional
public class PolicyReading {

    private final PolicyTable policies;
    private final CalendarReading calendars;

    PolicyReading(PolicyTable policies, CalendarReading calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    public List<SlaPolicy> list() {
        return policies.list();
    }

    public SlaPolicy get(UUID id) {
        return policies.find(id).orElseThrow(() -> SlaProblem.policyNotFound(id));
    }

    SlaCatalogue catalogue() {
        return new SlaCatalogue(policies.list(), calendars::get);
    }
}
