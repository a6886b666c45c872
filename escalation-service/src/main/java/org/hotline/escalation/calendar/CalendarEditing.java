package org.hotline.escalation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.kit.id.Ids;

/** Keeps the business calendars. */
@ApplicationScoped
@Transactional
public class CalendarEditing {

    private final CalendarTable calendars;
    private final Instance<CalendarUse> uses;
    private final Clock clock;

    CalendarEditing(CalendarTable calendars, Instance<CalendarUse> uses, Clock clock) {
        this.calendars = calendars;
        this.uses = uses;
        this.clock = clock;
    }

    public BusinessCalendar add(String name, BusinessHours hours) {
        BusinessCalendar calendar = new BusinessCalendar(Ids.next(), name, 1, hours);
        if (!calendars.add(calendar)) {
            throw CalendarProblem.nameTaken(name);
        }
        return calendar;
    }

    /**
     * Changes the hours; running clocks are reckoned anew soon after.
     *
     * @param basedOn refuses a version of the calendar that is not the one that was read
     */
    public BusinessCalendar change(UUID id, BusinessHours hours, LongConsumer basedOn) {
        BusinessCalendar held = hold(id);
        basedOn.accept(held.version());
        BusinessCalendar changed = held.changedTo(hours);
        if (!uses.stream().allMatch(use -> use.allows(changed, clock.instant()))) {
            throw CalendarProblem.invalid("hours", "must let what SLA policies promise be due within twenty years");
        }
        calendars.save(changed);
        return changed;
    }

    public void remove(UUID id) {
        BusinessCalendar calendar = hold(id);
        if (uses.stream().anyMatch(use -> use.uses(calendar))) {
            throw CalendarProblem.inUse(calendar.name());
        }
        calendars.remove(id);
    }

    private BusinessCalendar hold(UUID id) {
        return calendars.hold(id).orElseThrow(() -> CalendarProblem.notFound(id));
    }
}
