package org.hotline.escalation.calendar.db;

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
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.Calendars;
import org.hotline.escalation.calendar.Holidays;
import org.hotline.escalation.calendar.NamedCalendar;
import org.hotline.escalation.calendar.Opening;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.jspecify.annotations.Nullable;

/** Calendars as rows; the hours are one document. */
@ApplicationScoped
class CalendarTable implements Calendars {

    private static final String SELECT = "select id, name, version, hours from calendar ";

    private final Sql sql;
    private final ObjectMapper json;

    CalendarTable(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<NamedCalendar> all() {
        return sql.query(SELECT + "order by name", this::calendar);
    }

    @Override
    public Optional<NamedCalendar> find(UUID id) {
        return sql.one(SELECT + "where id = ?", this::calendar, id);
    }

    @Override
    public Optional<NamedCalendar> named(String name) {
        return sql.one(SELECT + "where name = ?", this::calendar, name);
    }

    @Override
    public boolean add(NamedCalendar calendar) {
        return sql.update(
                        "insert into calendar (id, name, version, hours) values (?, ?, ?, ?) on conflict (name) do nothing",
                        calendar.id(),
                        calendar.name(),
                        calendar.version(),
                        document(calendar.hours()))
                == 1;
    }

    @Override
    public void replace(NamedCalendar calendar) {
        int changed = sql.update(
                "update calendar set hours = ?, version = ? where id = ? and version = ?",
                document(calendar.hours()),
                calendar.version(),
                calendar.id(),
                calendar.version() - 1);
        if (changed == 0) {
            throw new OptimisticLockException("calendar " + calendar.name());
        }
    }

    @Override
    public List<NamedCalendar> changed() {
        return sql.query(SELECT + "where recounted_version < version order by name", this::calendar);
    }

    @Override
    public void recounted(NamedCalendar calendar) {
        sql.update("update calendar set recounted_version = ? where id = ?", calendar.version(), calendar.id());
    }

    @Override
    public boolean removeUnused(NamedCalendar calendar) {
        return sql.update("""
                        delete from calendar where id = ?
                            and not exists (select from sla_policy where calendar = ?)
                            and not exists (select from sla_clock where calendar = ?)""", calendar.id(), calendar.name(), calendar.name()) == 1;
    }

    private NamedCalendar calendar(Row row) {
        try {
            Hours hours = json.readValue(row.text("hours"), Hours.class);
            return new NamedCalendar(row.uuid("id"), row.text("name"), row.number("version"), hours.toCalendar());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object document(BusinessCalendar calendar) {
        try {
            return Sql.json(json.writeValueAsString(Hours.of(calendar)));
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

        static Hours of(BusinessCalendar calendar) {
            return new Hours(calendar.zone().getId(), calendar.week(), calendar.holidays(), calendar.exceptions());
        }

        BusinessCalendar toCalendar() {
            return new BusinessCalendar(ZoneId.of(zone), week, holidays, exceptions);
        }
    }
}
