package org.hotline.kpi.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;

/** Members of the indicators counted together by day. */
@ApplicationScoped
public class CellTable {

    private static final List<String> DIMENSIONS = List.of("channel", "account", "team", "level");

    private final Database database;

    CellTable(Database database) {
        this.database = database;
    }

    /** Columns of members and of cells, in the same order. */
    public static String columns(Kpi kpi) {
        return Stream.concat(
                        Stream.of("ticket_id, at, channel, account, team, level, restated_at, excluded, hit, n"),
                        keptOf(kpi))
                .collect(Collectors.joining(", "));
    }

    /**
     * The cells of {@code :days}, as members that stand for many; those of days with the same moment ({@code :moments}) are put together.
     *
     * @param columns the dimensions that are asked for
     */
    public static String cells(Kpi kpi, Set<String> columns) {
        String dimensions = DIMENSIONS.stream()
                .map(column -> columns.contains(column) ? "c." + column : "null as " + column)
                .collect(Collectors.joining(", "));
        String kept = keptOf(kpi)
                .map(column -> ", c.%s as %s".formatted(kpi.kept().get(column), column))
                .collect(Collectors.joining());
        String grouped = Stream.concat(
                        DIMENSIONS.stream().filter(columns::contains),
                        keptOf(kpi).map(kpi.kept()::get))
                .map(column -> ", c." + column)
                .collect(Collectors.joining());
        return """
                select c.ticket_id, k.at, %s, max(c.restated_at) as restated_at, c.excluded, c.hit, sum(c.n) as n%s
                from unnest(:days, :moments) k (day, at) join cell c on c.day = k.day
                where c.zone = :zone and c.kpi = :kpi
                group by c.ticket_id, k.at, c.excluded, c.hit%s""".formatted(dimensions, kept, grouped);
    }

    /** All statements of this transaction see the same state, and none changes it. */
    public void freeze() {
        database.freeze();
    }

    /** Counts the members of a day anew. */
    public void fold(Kpi kpi, FoldedDay day, Conditions usual) {
        Conditions values = ofDay(kpi, day, usual);
        change("delete from cell where zone = :zone and kpi = :kpi and day = :day", values);
        change("delete from folded_day where zone = :zone and kpi = :kpi and day = :day", values);
        change("insert into cell (" + stored(kpi) + ") " + counted(kpi), values);
        change("insert into folded_day (zone, kpi, day, ends, as_of) values (:zone, :kpi, :day, :ends, :asOf)", values);
        change("delete from day_due where zone = :zone and kpi = :kpi and day = :day", values);
        if (day.isOpen(kpi.openFor())) {
            values.with("due", day.ends().plus(kpi.openFor()));
            change("insert into day_due (zone, kpi, day, at) values (:zone, :kpi, :day, :due)", values);
        }
    }

    /** How many cells of a day are not what its members say now. */
    public long wrong(Kpi kpi, FoldedDay day, Conditions usual) {
        return ofDay(kpi, day, usual)
                .bindTo(database.query("""
                        with kept as (select %s from cell where zone = :zone and kpi = :kpi and day = :day),
                            made as (%s)
                        select (select count(*) from (select * from kept except all select * from made) missing)
                            + (select count(*) from (select * from made except all select * from kept) added)""".formatted(stored(kpi), counted(kpi))))
                .mapTo(Long.class)
                .one();
    }

    private static Conditions ofDay(Kpi kpi, FoldedDay day, Conditions usual) {
        return usual.with("day", day.day()).with("ends", day.ends()).with("kpi", kpi.name());
    }

    /** The columns of cells in which members of an indicator are counted. */
    private static String stored(Kpi kpi) {
        return Stream.concat(
                        Stream.of(
                                "zone, kpi, day, channel, account, team, level, excluded, hit, ticket_id, restated_at, n"),
                        keptOf(kpi).map(kpi.kept()::get))
                .collect(Collectors.joining(", "));
    }

    private static String counted(Kpi kpi) {
        String kept = keptOf(kpi).map(column -> ", m." + column).collect(Collectors.joining());
        return """
                select :zone::text, :kpi::text, :day, m.channel, m.account, m.team, m.level, m.excluded, m.hit,
                    case when %s then null else m.ticket_id end as named, max(m.restated_at), count(*)::integer%s
                from (%s) m where m.at >= :day and m.at < :ends
                group by m.channel, m.account, m.team, m.level, m.excluded, m.hit, named%s""".formatted(kpi.isAlone(), kept, kpi.members(Basis.EVENT), kept);
    }

    private static Stream<String> keptOf(Kpi kpi) {
        return kpi.kept().keySet().stream().sorted();
    }

    private void change(String sql, Conditions values) {
        values.bindTo(database.update(sql)).execute();
    }
}
