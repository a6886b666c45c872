package org.hotline.gateway.chat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hours in which nobody is there now. */
public final class HoursOfTests {

    private HoursOfTests() {}

    /** Somebody comes the day after tomorrow only. */
    public static ChatHours closed() {
        DayOfWeek day = LocalDate.now(ZoneOffset.UTC).getDayOfWeek().plus(2);
        return new ChatHours(
                Optional.of(List.of(day.name().substring(0, 2) + " 09:00-18:00")),
                Optional.of(Set.of()),
                ZoneOffset.UTC);
    }
}
