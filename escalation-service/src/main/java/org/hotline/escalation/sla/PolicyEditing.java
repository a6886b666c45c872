package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.escalation.calendar.CalendarProblem;
import org.hotline.escalation.calendar.CalendarReading;
import org.hotline.kit.staff.StaffRecords;

/** Keeps the SLA policies. A change holds for clocks that start afterwards. */
@ApplicationScoped
@Transactional
public class PolicyEditing {

    /** All of them are read whenever clocks move. */
    private static final int MOST = 1_000;

    private final PolicyTable policies;
    private final CalendarReading calendars;
    private final StaffRecords staff;
    private final Clock clock;

    PolicyEditing(PolicyTable policies, CalendarReading calendars, StaffRecords staff, Clock clock) {
        this.policies = policies;
        this.calendars = calendars;
        this.staff = staff;
        this.clock = clock;
    }

    public SlaPolicy add(SlaPolicy policy) {
        requireReachable(policy);
        policy.match().requireTeam(staff);
        if (policies.count() >= MOST) {
            throw SlaProblem.tooMany(MOST);
        }
        if (!policies.add(policy)) {
            throw SlaProblem.keyTaken(policy.key());
        }
        return policy;
    }

    /**
     * Replaces everything but the key of a policy.
     *
     * @param basedOn refuses a version of the policy that is not the one that was read
     */
    public SlaPolicy change(UUID id, SlaPolicy wanted, LongConsumer basedOn) {
        SlaPolicy held = policies.hold(id).orElseThrow(() -> SlaProblem.policyNotFound(id));
        basedOn.accept(held.version());
        requireReachable(wanted);
        wanted.match().requireTeam(staff);
        SlaPolicy changed = held.changedTo(wanted);
        policies.save(changed);
        return changed;
    }

    /** A promise that is never due would be none. */
    private void requireReachable(SlaPolicy policy) {
        if (!calendars.get(policy.calendar()).hours().reaches(policy.promised().values(), clock.instant())) {
            throw CalendarProblem.neverDue("targets");
        }
    }

    public void remove(UUID id) {
        if (!policies.remove(id)) {
            throw SlaProblem.policyNotFound(id);
        }
    }
}
