package org.hotline.kpi.indicator;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How {@link ClosureCells} are made. */
final class ClosureFolding {

    private ClosureFolding() {}

    /** As they are stored. */
    static String stored() {
        return "zone, kpi, day, grain, channel, team, excluded, hit, restated_at, n, sum_1, "
                + Arrays.stream(Stretch.values()).map(Stretch::column).collect(Collectors.joining(", "));
    }

    /** Those of a day, made of its members. */
    static String made(Kpi kpi) {
        String again = Arrays.stream(Stretch.values())
                .map(stretch -> ", (case grouping(team) when 0 then %s else %s end)::integer"
                        .formatted(again(stretch, Grain.TEAM), again(stretch, Grain.NONE)))
                .collect(Collectors.joining());
        return """
                select :zone::text, :kpi::text, :day, case grouping(channel, team) when 3 then 'NONE' when 1 then 'CHANNEL' else 'TEAM' end,
                    channel, team, excluded, told, max(restated_at), count(*)::integer, count(ended_at)::numeric%s
                from (select m.*, %s as told from (%s) m where m.at >= :day and m.at < :ends and m.consecutive) m
                group by grouping sets ((excluded, told), (channel, excluded, told), (team, excluded, told))""".formatted(again, CellColumns.told("m.hit"), kpi.members(Basis.EVENT));
    }

    private static String again(Stretch stretch, Grain grain) {
        return "count(*) filter (where %s)".formatted(stretch.has(ClosureCells.previous(grain)));
    }
}
