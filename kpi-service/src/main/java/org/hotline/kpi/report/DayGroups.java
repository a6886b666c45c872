package org.hotline.kpi.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotline.kpi.indicator.Stretch;

/** In which groups a whole day is. */
final class DayGroups {

    private DayGroups() {}

    /** The same for days that no dimension tells apart. */
    static List<Object> of(LocalDate day, List<Dimension> dimensions) {
        List<Object> groups = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            switch (dimension) {
                case DAY, HOUR, HOUR_OF_DAY -> groups.add(day);
                case WEEK ->
                    groups.add(List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
                case MONTH -> groups.add(YearMonth.from(day));
                case QUARTER -> groups.add(List.of(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR)));
                case YEAR -> groups.add(day.getYear());
                case DAY_OF_WEEK -> groups.add(day.getDayOfWeek());
                case CHANNEL, ACCOUNT, TEAM, LEVEL, OPERATOR, PRIORITY, CATEGORY, LANGUAGE -> {
                    // members have it, not their day
                }
            }
        }
        return groups;
    }

    /** The time without a gap that each of the groups is; nothing where there is no such. */
    static Optional<Stretch> stretch(List<Dimension> dimensions) {
        List<Dimension> times = dimensions.stream()
                .filter(dimension -> !Dimension.OF_A_MEMBER.contains(dimension))
                .distinct()
                .toList();
        return Arrays.stream(Stretch.values())
                .filter(stretch -> stretch == Stretch.WHOLE
                        ? times.isEmpty()
                        : times.equals(List.of(Dimension.valueOf(stretch.name()))))
                .findFirst();
    }
}
