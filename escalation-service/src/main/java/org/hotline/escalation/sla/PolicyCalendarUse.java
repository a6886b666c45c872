package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.CalendarUse;

/** Policies count by calendars; what they promise must have an end in one that changes. */
@ApplicationScoped
class PolicyCalendarUse implements CalendarUse {

    private final PolicyTable policies;

    PolicyCalendarUse(PolicyTable policies) {
        this.policies = policies;
    }

    @Override
    public boolean uses(BusinessCalendar calendar) {
        return policies.anyBy(calendar.name());
    }

    @Override
    public boolean allows(BusinessCalendar changed, Instant now) {
        return policies.by(changed.name()).stream()
                .allMatch(policy -> changed.hours().reaches(policy.promised().values(), now));
    }
}
