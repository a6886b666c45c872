package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.CalendarUse;

/** Clocks go on by calendars, whatever policies say by now. */
@ApplicationScoped
class ClockCalendarUse implements CalendarUse {

    private final ClockTable clocks;

    ClockCalendarUse(ClockTable clocks) {
        this.clocks = clocks;
    }

    @Override
    public boolean uses(BusinessCalendar calendar) {
        return clocks.anyBy(calendar.name());
    }
}
