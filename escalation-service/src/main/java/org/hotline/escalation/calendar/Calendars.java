package org.hotline.escalation.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All business calendars. */
public interface Calendars {

    List<NamedCalendar> all();

    Optional<NamedCalendar> find(UUID id);

    Optional<NamedCalendar> named(String name);

    /** @return false when the name is taken */
    boolean add(NamedCalendar calendar);

    void replace(NamedCalendar calendar);

    /** Those that changed since their clocks were last reckoned. */
    List<NamedCalendar> changed();

    void recounted(NamedCalendar calendar);

    /** @return false when a policy or a clock counts by it */
    boolean removeUnused(NamedCalendar calendar);
}
