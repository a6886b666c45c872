package org.hotline.escalation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;

/** Keeps the business calendars. */
@ApplicationScoped
public class CalendarOffice {

    private final Calendars calendars;

    CalendarOffice(Calendars calendars) {
        this.calendars = calendars;
    }

    public List<NamedCalendar> all() {
        return calendars.all();
    }

    public NamedCalendar get(UUID id) {
        return calendars.find(id).orElseThrow(() -> CalendarProblem.notFound(id));
    }

    public NamedCalendar named(String name) {
        return calendars.named(name).orElseThrow(() -> CalendarProblem.unknownName(name));
    }

    @Transactional
    public NamedCalendar add(String name, BusinessCalendar hours) {
        NamedCalendar calendar = new NamedCalendar(Ids.next(), name, 1, hours);
        if (!calendars.add(calendar)) {
            throw CalendarProblem.nameTaken(name);
        }
        return calendar;
    }

    /** Changes the hours; running clocks are reckoned anew soon after. */
    @Transactional
    public NamedCalendar change(NamedCalendar read, BusinessCalendar hours) {
        NamedCalendar changed = new NamedCalendar(read.id(), read.name(), read.version() + 1, hours);
        calendars.replace(changed);
        return changed;
    }

    @Transactional
    public void remove(UUID id) {
        NamedCalendar calendar = get(id);
        if (!calendars.removeUnused(calendar)) {
            throw CalendarProblem.inUse(calendar.name());
        }
    }

    /** Those that changed and whose running clocks still have to be reckoned anew. */
    public List<NamedCalendar> changed() {
        return calendars.changed();
    }

    /** All running clocks of the calendar were reckoned anew. */
    public void recounted(NamedCalendar calendar) {
        calendars.recounted(calendar);
    }
}
