package org.hotline.kpi.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline.kit.db.Database;

/** Which days may have changed since they were counted. */
@ApplicationScoped
public class MarkedDayTable {

    private final Database database;

    MarkedDayTable(Database database) {
        this.database = database;
    }

    /**
     * Waits until nobody else folds; from then on all statements of this transaction see the same state. What they see begins
     * after the wait, for locking a table sees nothing yet: asking for any other lock would.
     */
    public void foldAlone() {
        database.update("set transaction isolation level repeatable read").execute();
        database.update("lock table cell_zone in share update exclusive mode").execute();
    }

    /** A day of which members count otherwise by now, though nothing happened, and the indicator of which they are. */
    public Optional<Map.Entry<MarkedDay, String>> due(Instant now) {
        return database.query("select zone, day, kpi from day_due where at <= :now order by at limit 1")
                .bind("now", now)
                .map(row -> Map.entry(
                        new MarkedDay(row.getColumn("zone", String.class), row.getColumn("day", Instant.class)),
                        row.getColumn("kpi", String.class)))
                .findOne();
    }

    /** The days of the zone within a time that are counted, and unchanged since, by indicator. */
    public Map<String, List<FoldedDay>> unchanged(Collection<Kpi> kpis, String zone, Instant from, Instant to) {
        return database.query("""
                        with changed as materialized (
                            select distinct date_trunc('day', at, :zone) as day, kpi from pending_moments(:last))
                        select d.kpi, d.day, d.ends, d.as_of from folded_day d
                        where d.zone = :zone and d.kpi = any(:kpis) and d.day >= :from and d.ends <= :to
                            and not exists (select from day_mark k where k.zone = d.zone and k.day = d.day
                                and (k.kpi is null or k.kpi = d.kpi))
                            and not exists (select from changed c where c.day = d.day and (c.kpi is null or c.kpi = d.kpi))
                        order by d.day""")
                .bind("last", Long.MAX_VALUE)
                .bind("zone", zone)
                .bind("kpis", kpis.stream().map(Kpi::name).toArray(String[]::new))
                .bind("from", from)
                .bind("to", to)
                .mapTo(Row.class)
                .collect(Collectors.groupingBy(Row::kpi, Collectors.mapping(Row::folded, Collectors.toList())));
    }

    /** The newest day with something to fold of those that were left alone since a moment, or are waiting since another. */
    public Optional<MarkedDay> next(Instant now, Instant quiet, Instant waiting) {
        return database.query("""
                        select zone, day from day_mark
                        where coalesce(final_at <= :now, true)
                        group by zone, day
                        having max(marked_at) <= :quiet or min(marked_at) <= :waiting
                        order by day desc, zone limit 1""")
                .bind("now", now)
                .bind("quiet", quiet)
                .bind("waiting", waiting)
                .mapTo(MarkedDay.class)
                .findOne();
    }

    /** Takes the marks of a day away; answers of which indicators they are, with nothing for all. */
    public List<Optional<String>> take(MarkedDay day, Instant now) {
        return database.change("""
                        delete from day_mark where zone = :zone and day = :day and coalesce(final_at <= :now, true)
                        returning kpi""")
                .bind("zone", day.zone())
                .bind("day", day.day())
                .bind("now", now)
                .map(row -> Optional.ofNullable(row.getColumn("kpi", String.class)))
                .list();
    }

    /** A day of an indicator as it is stored. */
    private record Row(String kpi, Instant day, Instant ends, Instant asOf) {

        FoldedDay folded() {
            return new FoldedDay(day, ends, asOf);
        }
    }
}
