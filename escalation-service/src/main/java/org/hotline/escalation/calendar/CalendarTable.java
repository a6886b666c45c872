package org.hotline.escalation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.StoredJson;
import org.jspecify.annotations.Nullable;

/** Business calendars as rows; the hours are one document. */
@ApplicationScoped
class CalendarTable {

    private static final String SELECT = "select id, name, version, hours from calendar ";

    private final Database database;

    CalendarTable(Database database) {
        this.database = database;
    }

    /** Those that changed since their running clocks were last reckoned. */
    List<BusinessCalendar> changed() {
        return database.query(SELECT + "where recounted_version < version order by name")
                .mapTo(Row.class)
                .map(Row::calendar)
                .list();
    }

    /** All running clocks of the calendar were reckoned anew. */
    void recounted(BusinessCalendar calendar) {
        database.update("update calendar set recounted_version = :version where id = :id")
                .bind("version", calendar.version())
                .bind("id", calendar.id())
                .execute();
    }

    List<BusinessCalendar> list(String after, int limit) {
        return database.query(SELECT + "where name collate \"C\" > :after order by name collate \"C\" limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Row.class)
                .map(Row::calendar)
                .list();
    }

    Optional<BusinessCalendar> find(String name) {
        return database.query(SELECT + "where name = :name")
                .bind("name", name)
                .mapTo(Row.class)
                .map(Row::calendar)
                .findOne();
    }

    Optional<BusinessCalendar> find(UUID id) {
        return database.query(SELECT + "where id = :id")
                .bind("id", id)
                .mapTo(Row.class)
                .map(Row::calendar)
                .findOne();
    }

    /** Held until the transaction ends. */
    Optional<BusinessCalendar> hold(UUID id) {
        return database.query(SELECT + "where id = :id for update")
                .bind("id", id)
                .mapTo(Row.class)
                .map(Row::calendar)
                .findOne();
    }

    /** Adds it, and answers false when the name is taken. */
    boolean add(BusinessCalendar calendar) {
        return database.update("""
                                insert into calendar (id, name, version, hours)
                                values (:id, :name, :version, :hours::jsonb) on conflict (name) do nothing""")
                        .bind("id", calendar.id())
                        .bind("name", calendar.name())
                        .bind("version", calendar.version())
                        .bind("hours", StoredJson.write(Hours.of(calendar.hours())))
                        .execute()
                == 1;
    }

    /** Writes one that is held. */
    void save(BusinessCalendar calendar) {
        database.update("update calendar set hours = :hours::jsonb, version = :version where id = :id")
                .bind("hours", StoredJson.write(Hours.of(calendar.hours())))
                .bind("version", calendar.version())
                .bind("id", calendar.id())
                .execute();
    }

    void remove(UUID id) {
        database.update("delete from calendar where id = :id").bind("id", id).execute();
    }

    /** A calendar as it is stored. */
    private record Row(UUID id, String name, long version, String hours) {

        BusinessCalendar calendar() {
            return new BusinessCalendar(
                    id, name, version, StoredJson.read(hours, Hours.class).toBusinessHours());
        }
    }

    /** The document of a calendar's hours. */
    record Hours(
            String zone,
            Map<DayOfWeek, List<Opening>> week,
            @Nullable Holidays holidays,
            Map<LocalDate, List<Opening>> exceptions) {

        static Hours of(BusinessHours hours) {
            return new Hours(hours.zone().getId(), hours.week(), hours.holidays(), hours.exceptions());
        }

        BusinessHours toBusinessHours() {
            return new BusinessHours(ZoneId.of(zone), week, holidays, exceptions);
        }
    }
}
