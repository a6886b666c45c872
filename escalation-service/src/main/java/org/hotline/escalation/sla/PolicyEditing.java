package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.escalation.calendar.CalendarReading;
import org.hotline.kit.staff.StaffRecords;

/** Keeps the SLA policies. A change holds for clocks that start afterwards. */
@ApplicationScoped
@Transactional
public class PolicyEditing {

    private final PolicyTable policies;
    private final CalendarReading calendars;
    private final StaffRecords staff;

    PolicyEditing(PolicyTable policies, CalendarReading calendars, StaffRecords staff) {
        this.policies = policies;
        this.calendars = calendars;
        this.staff = staff;
    }

    public SlaPolicy add(SlaPolicy policy) {
        calendars.get(policy.calendar());
        policy.match().requireTeam(staff);
        if (!policies.add(policy)) {
            throw SlaProblem.keyTaken(policy.key());
        }
        return policy;
    }

    /**
     * Replaces everything but the key of a policy.
     *
     * @param expectation refuses a version of the policy that is not the one that was read
     */
    public SlaPolicy change(UUID id, SlaPolicy wanted, LongConsumer expectation) {
        SlaPolicy held = policies.hold(id).orElseThrow(() -> SlaProblem.policyNotFound(id));
        expectation.accept(held.version());
        calendars.get(wanted.calendar());
        wanted.match().requireTeam(staff);
        SlaPolicy changed = held.changedTo(wanted);
        policies.save(changed);
        return changed;
    }

    public void remove(UUID id) {
        if (!policies.remove(id)) {
            throw SlaProblem.policyNotFound(id);
        }
    }
}
