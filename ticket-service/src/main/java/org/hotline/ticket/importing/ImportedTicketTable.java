package org.hotline.ticket.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.StoredJson;

/** What was taken over of tickets of other systems, without what was said in them: what is told again is known by it. */
@ApplicationScoped
class ImportedTicketTable {

    private final Database database;

    ImportedTicketTable(Database database) {
        this.database = database;
    }

    private record Row(String externalId, UUID importId, UUID print, String past) {

        Told told() {
            return new Told(externalId, importId, print, StoredJson.read(past, ToldPast.class));
        }
    }

    /** What was told of a ticket, in which import at last, and what its {@link PastTicket#print} was. */
    record Told(String externalId, UUID importId, UUID print, ToldPast past) {}

    /** What happened to it, since when. */
    record ToldPast(Instant since, List<PastEvent> events) {}

    Map<String, Told> find(String source, Collection<String> externalIds) {
        return database
                .query("""
                        select external_id, import as import_id, print, past from imported_ticket
                        where source = :source and external_id = any(:ids)""")
                .bind("source", source)
                .bind("ids", externalIds.toArray(String[]::new))
                .mapTo(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::externalId, Row::told));
    }

    void save(String source, Collection<Told> told) {
        database.update("""
                        insert into imported_ticket (source, external_id, import, print, past)
                        select :source, * from unnest(:externalId, :import, :print, :past)
                        on conflict (source, external_id) do update set
                            import = excluded.import, print = excluded.print, past = excluded.past""")
                .bind("source", source)
                .bindNamedArgumentFinder(Columns.of(told)
                        .text("externalId", Told::externalId)
                        .with("import", UUID.class, Told::importId)
                        .with("print", UUID.class, Told::print)
                        .text("past", one -> StoredJson.write(one.past())))
                .execute();
    }
}
