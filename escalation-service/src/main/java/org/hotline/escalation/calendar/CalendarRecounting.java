package org.hotline.escalation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Remembers of which calendars the running clocks have to be reckoned anew; in the transaction that does so. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CalendarRecounting {

    private final CalendarTable calendars;

    CalendarRecounting(CalendarTable calendars) {
        this.calendars = calendars;
    }

    /** Calendars that changed since their running clocks were last reckoned. */
    public List<BusinessCalendar> due() {
        return calendars.changed();
    }

    /** All running clocks of the calendar were reckoned anew. */
    public void finish(BusinessCalendar calendar) {
        calendars.recounted(calendar);
    }
}
