package org.hotline.escalation.calendar;

/** Something that counts by calendars; a calendar that anything counts by is not removed. */
public interface CalendarUse {

    boolean uses(BusinessCalendar calendar);
}
