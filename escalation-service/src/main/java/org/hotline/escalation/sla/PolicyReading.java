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

    /** The next ones after a key. */
    public List<SlaPolicy> list(String after, int limit) {
        return policies.list(after, limit);
    }

    public SlaPolicy get(UUID id) {
        return policies.find(id).orElseThrow(() -> SlaProblem.policyNotFound(id));
    }

    SlaCatalogue catalogue() {
        return new SlaCatalogue(policies.all(), calendars::get);
    }
}
