package org.hotline.escalation.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of a country or of one of its regions.
 *
 * @param country ISO 3166-1 code, such as FR
 * @param region subdivision as jollyday knows it, such as {@code br}
 */
public record Holidays(String country, @Nullable String region) {

    public Holidays {
        country = country.toUpperCase(Locale.ROOT);
        if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
            throw CalendarProblem.unknownCountry(country);
        }
    }

    boolean contains(LocalDate day) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        return region == null ? manager.isHoliday(day) : manager.isHoliday(day, region.toLowerCase(Locale.ROOT));
    }
}
