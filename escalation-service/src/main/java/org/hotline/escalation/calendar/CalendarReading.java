package org.hotline.escalation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shows the business calendars. */
@ApplicationScoped
@Transactional
public class CalendarReading {

    private final CalendarTable calendars;

    CalendarReading(CalendarTable calendars) {
        this.calendars = calendars;
    }

    /** The next ones after a name. */
    public List<BusinessCalendar> list(String after, int limit) {
        return calendars.list(after, limit);
    }

    public BusinessCalendar get(UUID id) {
        return calendars.find(id).orElseThrow(() -> CalendarProblem.notFound(id));
    }

    /** When a length of business time from an instant on has passed; time in the pauses does not count. */
    public Instant due(UUID id, Instant from, Duration length, List<Interval> pauses) {
        return get(id).hours().due(from, length, pauses).orElseThrow(() -> CalendarProblem.neverDue("duration"));
    }

    /** The calendar of the name. */
    public BusinessCalendar get(String name) {
        return calendars.find(name).orElseThrow(() -> CalendarProblem.unknownName(name));
    }
}
