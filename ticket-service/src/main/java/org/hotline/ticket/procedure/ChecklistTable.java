package org.hotline.ticket.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.hotline.kit.text.Texts;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The procedures that are worked through on tickets, and what came of their steps. */
@ApplicationScoped
public class ChecklistTable {

    private static final String SIZE = """
        select octet_length(c.title || array_to_string(c.steps, '') || coalesce(c.side_effects, ''))
            + (select coalesce(sum(octet_length(s.note)), 0) from checked_step s where s.checklist_id = c.id)
        from checklist c\s""";

    private final Database database;

    ChecklistTable(Database database) {
        this.database = database;
    }

    private record Row(UUID id, UUID ticketId, Procedure procedure, UUID openedBy, Instant openedAt) {

        Checklist with(List<CheckedStep> checked) {
            return new Checklist(id, ticketId, procedure, openedBy, openedAt, checked);
        }
    }

    /** Those of a ticket that were opened after one of them, in the order in which they were opened. */
    public List<Checklist> of(UUID ticket, @Nullable UUID after, int limit) {
        List<Row> rows = next("select * from checklist c ", ticket, after, limit)
                .mapTo(Row.class)
                .list();
        Map<UUID, List<CheckedStep>> checked = database.query(
                        "select * from checked_step where checklist_id = any(:checklists) order by step")
                .bind("checklists", rows.stream().map(Row::id).toArray(UUID[]::new))
                .mapTo(CheckedStep.class)
                .collect(Collectors.groupingBy(CheckedStep::checklistId));
        return rows.stream()
                .map(row -> row.with(checked.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** How long the texts of the same ones are, in bytes. */
    public List<Long> sizes(UUID ticket, @Nullable UUID after, int limit) {
        return next(SIZE, ticket, after, limit).mapTo(Long.class).list();
    }

    /** How long the texts of the longest one on the tickets are, in bytes. */
    public long longest(Collection<UUID> tickets) {
        return database.query("select coalesce(max(bytes), 0) from (" + SIZE
                        + " where c.ticket_id = any(:tickets)) checklist (bytes)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(Long.class)
                .one();
    }

    private Query next(String what, UUID ticket, @Nullable UUID after, int limit) {
        return database.query(what + """
            where c.ticket_id = :ticket and (:after::uuid is null or c.id > :after)
            order by c.id limit :limit""")
                .bind("ticket", ticket)
                .bind("after", after)
                .bind("limit", limit);
    }

    int count(UUID ticket) {
        return database.query("select count(*) from checklist where ticket_id = :ticket")
                .bind("ticket", ticket)
                .mapTo(Integer.class)
                .one();
    }

    void add(Checklist checklist) {
        database.update("""
            insert into checklist (id, ticket_id, article_id, revision, title, steps, side_effects, opened_by, opened_at)
            values (:id, :ticketId, :articleId, :revision, :title, :steps, :sideEffects, :openedBy, :openedAt)""")
                .bindNamedArgumentFinder(Fields.of(checklist))
                .bind("steps", checklist.procedure().steps().toArray(String[]::new))
                .execute();
    }

    boolean hasStep(UUID ticket, UUID checklist, int step) {
        return database.query("""
            select exists (
                select from checklist
                where id = :checklist and ticket_id = :ticket and :step between 1 and cardinality(steps))""")
                .bind("checklist", checklist)
                .bind("ticket", ticket)
                .bind("step", step)
                .mapTo(Boolean.class)
                .one();
    }

    Optional<CheckedStep> find(UUID checklist, int step) {
        return database.query("select * from checked_step where checklist_id = :checklist and step = :step")
                .bind("checklist", checklist)
                .bind("step", step)
                .mapTo(CheckedStep.class)
                .findOne();
    }

    /** Whatever came of it before. */
    void save(CheckedStep step) {
        database.update("""
            insert into checked_step (checklist_id, step, outcome, note, operator, at)
            values (:checklistId, :step, :outcome, :note, :operator, :at)
            on conflict (checklist_id, step) do update set
                outcome = excluded.outcome, note = excluded.note, operator = excluded.operator, at = excluded.at""").bindNamedArgumentFinder(Fields.of(step)).execute();
    }

    /** Leaves nothing of what was noted in the tickets; which steps there were, and what came of them, stays. */
    public void erase(Collection<UUID> tickets) {
        database.update("""
            update checked_step set note = :erased
            where note is not null
              and checklist_id in (select id from checklist where ticket_id = any(:tickets))""")
                .bind("erased", Texts.ERASED)
                .bind("tickets", tickets.toArray(UUID[]::new))
                .execute();
    }
}
