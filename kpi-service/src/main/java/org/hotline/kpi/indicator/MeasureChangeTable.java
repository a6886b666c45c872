package org.hotline.kpi.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kpi.measure.MeasureChange;

/** What changed since days were counted: noted as it changes, and put down to the days that it touches by whoever counts. */
@ApplicationScoped
public class MeasureChangeTable {

    private static final int CHANGES_AT_ONCE = 1_000;

    /** By so much the clocks of two instances differ at most: what is later lies in the future for somebody. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Database database;

    MeasureChangeTable(Database database) {
        this.database = database;
    }

    /** Notes what changed; which days it touches is for others to find out. */
    public void note(MeasureChange change) {
        database.update("""
                        insert into measure_change (subjects, parted, customers, moments, due)
                        values (:subjects, :parted, :customers, :moments, :due)""")
                .bind("subjects", change.subjects().toArray(UUID[]::new))
                .bind("parted", change.parted().toArray(UUID[]::new))
                .bind("customers", change.customers().toArray(UUID[]::new))
                .bind("moments", change.moments().toArray(Instant[]::new))
                .bind("due", change.due().toArray(Instant[]::new))
                .execute();
    }

    /** Marks the days on which anything counts of these tickets, calls or customers as they are stored. */
    public void markStored(Collection<UUID> subjects, Instant now) {
        mark(
                "changed_moments('{}', :subjects, :subjects, '{}', '{}')",
                Map.of("subjects", subjects.toArray(UUID[]::new)),
                now);
    }

    /** Finds out which days some of what was noted touches; answers whether there was anything. */
    public boolean lookInto(Instant now) {
        Optional<Long> last = database.query("""
                        select max(id) from (select id from measure_change order by id limit :most) next""")
                .bind("most", CHANGES_AT_ONCE)
                .mapTo(Long.class)
                .findOne();
        last.ifPresent(id -> {
            mark("pending_moments(:last)", Map.of("last", id), now);
            database.update("delete from measure_change where id <= :last")
                    .bind("last", id)
                    .execute();
        });
        return last.isPresent();
    }

    private void mark(String moments, Map<String, ?> values, Instant now) {
        database.change("""
                        select 1 from (
                            select mark_days(array_agg(at), array_agg(kpi), :present, :now) from %s) marked""".formatted(moments))
                .bindMap(values)
                .bind("present", now.minus(CLOCKS_DIFFER))
                .bind("now", now)
                .mapTo(Integer.class)
                .list();
    }
}
