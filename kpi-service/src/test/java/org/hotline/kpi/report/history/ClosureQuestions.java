package org.hotline.kpi.report.history;

import java.util.List;

/** What can be asked about closures. */
final class ClosureQuestions {

    private static final List<String> PERIODS = List.of(
            "from=2025-12-01&to=2026-04-01&zone=Europe/Paris",
            "from=2026-01-07&to=2026-02-10&zone=Europe/Paris",
            "from=2026-01-07&to=2026-02-10&zone=Z",
            "from=2026-01-03T11:30:00&to=2026-02-19T08:15:00&zone=Europe/Paris",
            "from=2026-01-20&to=2026-01-21&zone=Europe/Paris");

    private static final List<String> GROUPS = List.of(
            "",
            "channel",
            "team",
            "level",
            "day",
            "channel,day",
            "team,day",
            "team,week",
            "month",
            "team,quarter",
            "year",
            "week,month",
            "day-of-week",
            "team&team=billing",
            "week&team=first-line",
            "month&channel=EMAIL");

    private ClosureQuestions() {}

    static List<String> all() {
        return PERIODS.stream()
                .flatMap(period ->
                        GROUPS.stream().map(groups -> period + (groups.isEmpty() ? "" : "&groupBy=" + groups)))
                .toList();
    }
}
