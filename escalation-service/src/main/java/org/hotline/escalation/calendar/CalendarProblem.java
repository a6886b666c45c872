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
        return new CalendarProblem(422, "calendar-not-found", "there is no calendar called " + name)
                .field("calendar", "must be the name of a calendar");
    }

    static DomainException badHours(String rule) {
        return new CalendarProblem(422, "calendar-invalid", "hours " + rule).field("hours", rule);
    }

    static DomainException unknownCountry(String country) {
        return new CalendarProblem(422, "calendar-invalid", "no holidays are known for " + country)
                .field("holidays.country", "must be an ISO 3166-1 code with known holidays");
    }

    static DomainException neverDue() {
        return new CalendarProblem(422, "never-due", "the calendar does not open for that long within twenty years")
                .field("duration", "must be reached within twenty years");
    }

    public static DomainException inUse(String name) {
        return new CalendarProblem(409, "calendar-in-use", "an SLA policy counts by the calendar " + name);
    }

    public static DomainException nameTaken(String name) {
        return new CalendarProblem(409, "calendar-name-taken", "there is a calendar called " + name + " already")
                .field("name", "must be new");
    }
}
