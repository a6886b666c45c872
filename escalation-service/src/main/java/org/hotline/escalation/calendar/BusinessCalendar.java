package org.hotline.escalation.calendar;

import java.util.UUID;

/**
 * When the time of a promise counts.
 *
 * @param name unique; promises refer to it
 * @param version grows with each change
 */
public record BusinessCalendar(UUID id, String name, long version, BusinessHours hours) {

    /** The next version of the calendar, with other hours. */
    BusinessCalendar changedTo(BusinessHours other) {
        return new BusinessCalendar(id, name, version + 1, other);
    }
}
