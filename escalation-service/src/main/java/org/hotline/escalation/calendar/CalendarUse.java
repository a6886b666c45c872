package org.hotline.escalation.calendar;

import java.time.Instant;

/** Something that counts by calendars; a calendar that anything counts by is not removed. */
public interface CalendarUse {

    boolean uses(BusinessCalendar calendar);

    /** Whether what counts by the calendar can still do so after a change. */
    default boolean allows(BusinessCalendar changed, Instant now) {
        return true;
    }
}
