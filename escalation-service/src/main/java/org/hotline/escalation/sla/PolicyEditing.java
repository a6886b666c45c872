package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.calendar.CalendarTable;

/** Keeps the SLA policies. A change holds for clocks that start afterwards. */
@ApplicationScoped
@Transactional
public class PolicyEditing {

    private final PolicyTable policies;
    private final CalendarTable calendars;

    PolicyEditing(PolicyTable policies, CalendarTable calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    public List<SlaPolicy> all() {
        return policies.all();
    }

    public SlaPolicy get(UUID id) {
        return policies.find(id).orElseThrow(() -> SlaProblem.policyNotFound(id));
    }

    public SlaPolicy add(SlaPolicy policy) {
        calendars.named(policy.calendar());
        if (!policies.add(policy)) {
            throw SlaProblem.keyTaken(policy.key());
        }
        return policy;
    }

    /** Replaces a policy by one with the version after the one that was read. */
    public SlaPolicy change(SlaPolicy changed) {
        calendars.named(changed.calendar());
        policies.replace(changed);
        return changed;
    }

    public void remove(UUID id) {
        policies.remove(get(id).id());
    }
}
