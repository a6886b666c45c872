package org.hotline.escalation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;

/** Keeps the business calendars. */
@ApplicationScoped
@Transactional
public class CalendarEditing {

    private final CalendarTable calendars;
    private final Instance<CalendarUse> uses;

    CalendarEditing(CalendarTable calendars, Instance<CalendarUse> uses) {
        this.calendars = calendars;
        this.uses = uses;
    }

    public List<BusinessCalendar> all() {
        return calendars.all();
    }

    public BusinessCalendar get(UUID id) {
        return calendars.find(id).orElseThrow(() -> CalendarProblem.notFound(id));
    }

    public BusinessCalendar add(String name, BusinessHours hours) {
        BusinessCalendar calendar = new BusinessCalendar(Ids.next(), name, 1, hours);
        if (!calendars.add(calendar)) {
            throw CalendarProblem.nameTaken(name);
        }
        return calendar;
    }

    /** Changes the hours; running clocks are reckoned anew soon after. */
    public BusinessCalendar change(BusinessCalendar read, BusinessHours hours) {
        BusinessCalendar changed = new BusinessCalendar(read.id(), read.name(), read.version() + 1, hours);
        calendars.replace(changed);
        return changed;
    }

    public void remove(UUID id) {
        BusinessCalendar calendar = get(id);
        if (uses.stream().anyMatch(use -> use.uses(calendar))) {
            throw CalendarProblem.inUse(calendar.name());
        }
        calendars.remove(id);
    }
}
