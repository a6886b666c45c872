package org.hotline.escalation.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of a country or of one of its regions.
 *
 * @param country ISO 3166-1 code, such as FR
 * @param region subdivision without the country, such as BY for Bavaria
 */
public record Holidays(String country, @Nullable String region) {

    /** The library reads a country's rules anew for each manager; there are no more managers than countries. */
    private static final Map<String, HolidayManager> MANAGERS = new ConcurrentHashMap<>();

    private static final Set<String> COUNTRIES = Set.copyOf(HolidayManager.getSupportedCalendarCodes());

    public Holidays {
        country = country.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            throw CalendarProblem.invalid("holidays.country", "must be an ISO 3166-1 code with known holidays");
        }
        if (region != null && !regionsOf(country).getChildren().containsKey(region.toLowerCase(Locale.ROOT))) {
            throw CalendarProblem.invalid("holidays.region", "must be a region of " + country);
        }
    }

    boolean contains(LocalDate day) {
        HolidayManager manager = manager(country);
        return region == null ? manager.isHoliday(day) : manager.isHoliday(day, region.toLowerCase(Locale.ROOT));
    }

    private static CalendarHierarchy regionsOf(String country) {
        return manager(country).getCalendarHierarchy();
    }

    private static HolidayManager manager(String country) {
        return MANAGERS.computeIfAbsent(country, known -> HolidayManager.getInstance(ManagerParameters.create(known)));
    }
}
