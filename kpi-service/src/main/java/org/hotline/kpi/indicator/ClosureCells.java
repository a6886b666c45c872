package org.hotline.kpi.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Closures counted together without the names of their tickets, where few dimensions tell them apart. How many different tickets
 * those are follows from when each was closed before: a closure counts unless the one before it is in the same group. What is
 * counted ahead takes groups for whole; what their borders cut apart is found by an index of the times between two closures.
 * The few tickets whose closures are not consecutive stay out of such cells, and are read by name.
 */
public final class ClosureCells {

    /** Which members are read beside such cells. */
    public static final String CONSECUTIVE = " and m.consecutive";

    private static final String COLUMNS = """
            %s as ticket_id, m.at, m.channel, m.account, m.team, m.level, m.restated_at, m.excluded, m.hit, %s as n,
                %s as ended_at, %s as ended, %s as again""";

    /** Those with a moment between two of theirs; by its own index alone, and not by the period too: hence the offset. */
    private static final String FOUND =
            "(select * from closure_measure where consecutive and %s and tstzrange(%s, '[]') @> %s offset 0)";

    private final Set<String> dimensions;
    private final Stretch stretch;

    private ClosureCells(Set<String> dimensions, Stretch stretch) {
        this.dimensions = dimensions;
        this.stretch = stretch;
    }

    /** Those of an indicator that tell these dimensions apart; none where names are needed. */
    public static Optional<ClosureCells> of(Kpi kpi, Set<String> dimensions, Optional<Stretch> stretch) {
        Set<String> told = Grain.told(dimensions);
        return stretch.filter(some -> kpi.hasClosureCells() && Grain.of(told) != Grain.ALL)
                .map(some -> new ClosureCells(told, some));
    }

    /** The cells of {@code :days}, as members that stand for many. */
    public String cells() {
        String team = dimensions.contains("team") ? "c.team" : "null";
        String channel = dimensions.contains("channel") ? "c.channel" : "null";
        return """
                select null::uuid as ticket_id, k.at, %s as channel, null as account, %s as team, null as level,
                    max(c.restated_at) as restated_at, c.excluded, c.hit, sum(c.n) as n,
                    null::timestamptz as ended_at, sum(c.sum_1) as ended, sum(c.%s) as again
                from unnest(:days, :moments) k (day, at) join cell c on c.day = k.day
                where c.zone = :zone and c.kpi = :kpi and c.grain = '%s'
                group by k.at, 3, 5, c.excluded, c.hit""".formatted(channel, team, stretch.column(), Grain.of(dimensions));
    }

    /** Columns of members that are read beside cells. */
    public String beside() {
        return COLUMNS.formatted(
                "null::uuid",
                "m.n",
                "null::timestamptz",
                "(m.ended_at is not null)::integer",
                "coalesce((" + stretch.has(previous(Grain.of(dimensions))) + ")::integer, 0)");
    }

    /** What else counts in the whole period: closures that are read by name, and what its borders cut apart. */
    public List<String> others() {
        String previous = previous(Grain.of(dimensions));
        String column = previous.substring("m.".length());
        return List.of(
                others("m.ticket_id, 1, m.ended_at, 0, 0", "closure_measure", "not m.consecutive"),
                others(
                        "null::uuid, 0, null::timestamptz, 0, -1",
                        FOUND.formatted(column + " is not null", column + ", closed_at", ":from"),
                        previous + " < :from and " + stretch.has(previous)),
                others(
                        "null::uuid, 0, null::timestamptz, -1, 0",
                        FOUND.formatted("ended_at >= closed_at", "closed_at, ended_at", "least(:to, :asOf)"),
                        "(m.ended_at >= :to or m.ended_at > :asOf)"));
    }

    private static String others(String values, String source, String condition) {
        return "select %s from (%s) m where m.at >= :from and m.at < :to and %s"
                .formatted(
                        COLUMNS.formatted((Object[]) values.split(", ")),
                        TicketsClosed.members(Basis.EVENT, source),
                        condition);
    }

    static String previous(Grain grain) {
        return grain == Grain.TEAM ? "m.previous_of_team_at" : "m.previous_at";
    }
}
