package org.hotline.kpi.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;

/** Members of the indicators counted together by day. */
@ApplicationScoped
public class CellTable {

    private final Database database;

    CellTable(Database database) {
        this.database = database;
    }

    /** Columns of members that are read beside cells, in the same order. */
    public static String columns(Kpi kpi) {
        return new CellColumns(kpi).ofMembers();
    }

    /**
     * The cells of {@code :days}, as members that stand for many; those of days with the same moment ({@code :moments}) are put together.
     *
     * @param dimensions those that are asked for
     */
    public static String cells(Kpi kpi, Set<String> dimensions) {
        CellColumns columns = new CellColumns(kpi);
        Set<String> told = Grain.told(dimensions);
        return """
                select %s
                from unnest(:days, :moments) k (day, at) join cell c on c.day = k.day
                where c.zone = :zone and c.kpi = :kpi and c.grain = '%s'
                group by %s""".formatted(
                columns.ofCells(told), kpi.hasClosureCells() ? Grain.ALL : Grain.of(told), columns.grouped(told));
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
        sets(kpi).forEach(set -> change("insert into cell (" + set.stored() + ") " + set.made(), values));
        change("insert into folded_day (zone, kpi, day, ends, as_of) values (:zone, :kpi, :day, :ends, :asOf)", values);
        change("delete from day_due where zone = :zone and kpi = :kpi and day = :day", values);
        day.due(kpi.openFor())
                .ifPresent(due -> change(
                        "insert into day_due (zone, kpi, day, at) values (:zone, :kpi, :day, :due)",
                        values.with("due", due)));
    }

    /** How many cells of a day are not what its members say now. */
    public long wrong(Kpi kpi, FoldedDay day, Conditions usual) {
        Conditions values = ofDay(kpi, day, usual);
        return sets(kpi).stream().mapToLong(set -> wrong(set, values)).sum();
    }

    private long wrong(Cells cells, Conditions day) {
        return day.bindTo(database.query("""
                        with kept as (select %s from cell where zone = :zone and kpi = :kpi and day = :day and %s),
                            made as (%s)
                        select (select count(*) from (select * from kept except all select * from made) missing)
                            + (select count(*) from (select * from made except all select * from kept) added)""".formatted(cells.stored(), cells.which(), cells.made())))
                .mapTo(Long.class)
                .one();
    }

    private static List<Cells> sets(Kpi kpi) {
        CellColumns columns = new CellColumns(kpi);
        return kpi.hasClosureCells()
                ? List.of(
                        new Cells(columns.stored(), columns.made(), "grain = 'ALL'"),
                        new Cells(ClosureFolding.stored(), ClosureFolding.made(kpi), "grain <> 'ALL'"))
                : List.of(new Cells(columns.stored(), columns.made(), "true"));
    }

    private static Conditions ofDay(Kpi kpi, FoldedDay day, Conditions usual) {
        return usual.with("day", day.day()).with("ends", day.ends()).with("kpi", kpi.name());
    }

    private void change(String sql, Conditions values) {
        values.bindTo(database.update(sql)).execute();
    }

    /** Cells that are made by one statement: their columns, the statement, and the condition that tells which they are. */
    private record Cells(String stored, String made, String which) {}
}
