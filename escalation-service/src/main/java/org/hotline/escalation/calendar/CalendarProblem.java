package org.hotline.escalation.calendar;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** What can be wrong with a business calendar. */
public final class CalendarProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private CalendarProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException notFound(UUID id) {
        return new CalendarProblem(404, "calendar-not-found", "there is no calendar " + id);
    }

    public static DomainException unknownName(String name) {
        return new CalendarProblem(422, "calendar-unknown", "there is no calendar called " + name)
                .field("calendar", "must be the name of a calendar");
    }

    /** Names the part of the calendar, or of the question to it, that is at fault. */
    public static DomainException invalid(String field, String rule) {
        return new CalendarProblem(422, "calendar-invalid", field + " " + rule).field(field, rule);
    }

    /** Names what takes too long. */
    public static DomainException neverDue(String field) {
        return new CalendarProblem(422, "never-due", "the calendar does not open for that long within twenty years")
                .field(field, "must be reached within twenty years");
    }

    public static DomainException inUse(String name) {
        return new CalendarProblem(409, "calendar-in-use", "SLA policies or clocks count by the calendar " + name);
    }

    public static DomainException nameTaken(String name) {
        return new CalendarProblem(409, "calendar-name-taken", "there is a calendar called " + name + " already")
                .field("name", "must be new");
    }
}
