package org.hotline.escalation.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** Business calendars as rows; the hours are one document. */
@ApplicationScoped
public class CalendarTable {

    private static final String SELECT = "select id, name, version, hours from calendar ";

    private final Database database;
    private final ObjectMapper json;

    CalendarTable(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The calendar of the name; a problem when there is none. */
    public BusinessCalendar named(String name) {
        return database.query(SELECT + "where name = :name")
                .bind("name", name)
                .map(this::calendar)
                .findOne()
                .orElseThrow(() -> CalendarProblem.unknownName(name));
    }

    /** Those that changed since their running clocks were last reckoned. */
    public List<BusinessCalendar> changed() {
        return database.query(SELECT + "where recounted_version < version order by name")
                .map(this::calendar)
                .list();
    }

    /** All running clocks of the calendar were reckoned anew. */
    public void recounted(BusinessCalendar calendar) {
        database.update("update calendar set recounted_version = :version where id = :id")
                .bind("version", calendar.version())
                .bind("id", calendar.id())
                .execute();
    }

    List<BusinessCalendar> all() {
        return database.query(SELECT + "order by name").map(this::calendar).list();
    }

    Optional<BusinessCalendar> find(UUID id) {
        return database.query(SELECT + "where id = :id")
                .bind("id", id)
                .map(this::calendar)
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
                        .bind("hours", document(calendar.hours()))
                        .execute()
                == 1;
    }

    void replace(BusinessCalendar calendar) {
        int changed = database.update("""
                        update calendar set hours = :hours::jsonb, version = :version
                        where id = :id and version = :version - 1""")
                .bind("hours", document(calendar.hours()))
                .bind("version", calendar.version())
                .bind("id", calendar.id())
                .execute();
        if (changed == 0) {
            throw new OptimisticLockException("calendar " + calendar.name());
        }
    }

    void remove(UUID id) {
        database.update("delete from calendar where id = :id").bind("id", id).execute();
    }

    private BusinessCalendar calendar(RowView row) {
        try {
            Hours hours = json.readValue(row.getColumn("hours", String.class), Hours.class);
            return new BusinessCalendar(
                    row.getColumn("id", UUID.class),
                    row.getColumn("name", String.class),
                    row.getColumn("version", Long.class),
                    hours.toBusinessHours());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String document(BusinessHours hours) {
        try {
            return json.writeValueAsString(Hours.of(hours));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
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
