package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** The calls, as what happens to them is noted. */
@ApplicationScoped
class NotedCallTable {

    private final Database database;

    NotedCallTable(Database database) {
        this.database = database;
    }

    /** Calls by the first reports about them, unless they are there. */
    void add(Collection<TakenReport> first) {
        database.update("""
                        insert into call (id, call_id, account, account_named, conversation_id, direction, created_by,
                                          first_at, last_at)
                        select id, call_id, account, named, conversation, direction, caller, at, at
                        from unnest(:id, :callId, :account, :named, :conversation, :direction, :caller, :at)
                            as told (id, call_id, account, named, conversation, direction, caller, at)
                        order by id
                        on conflict do nothing""")
                .bindNamedArgumentFinder(Columns.<TakenReport>of(first)
                        .with("id", UUID.class, TakenReport::callId)
                        .text("callId", report -> report.line().name())
                        .text("account", report -> report.call().account())
                        .with("named", Boolean.class, report -> report.line().tellsAccount())
                        .with(
                                "conversation",
                                UUID.class,
                                report -> report.call().conversationId())
                        .name("direction", report -> report.call().direction())
                        .with("caller", UUID.class, report -> report.receipt().caller())
                        .with("at", Instant.class, report -> report.receipt().at()))
                .execute();
    }

    /** Waits for these; until the transaction ends nobody else notes anything of them. */
    List<HeldCall> hold(Collection<UUID> ids) {
        return database.change("select id, silences from call where id = any(:ids) order by id for update")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(HeldCall.class)
                .list();
    }

    /** They last from their first reports to their last. */
    void extend(Collection<CallNotes> notes) {
        database.update("""
                        update call set first_at = least(first_at, told.since), last_at = greatest(last_at, told.until),
                                        recording_url = coalesce(told.recording, recording_url),
                                        silences = silences || told.silent::timestamptz[]
                        from unnest(:id, :first, :last, :recording, :silent)
                                 as told (id, since, until, recording, silent)
                        where call.id = told.id""")
                .bindNamedArgumentFinder(Columns.<CallNotes>of(notes)
                        .with("id", UUID.class, CallNotes::id)
                        .with("first", Instant.class, CallNotes::first)
                        .with("last", Instant.class, CallNotes::last)
                        .text("recording", CallNotes::recording)
                        .texts("silent", CallNotes::silences))
                .execute();
    }

    /** Where recordings lie. */
    void erase(Collection<UUID> ids) {
        database.update("""
                        update call set recording_url = null
                        from (select id from call where id = any(:ids) order by id for update) held
                        where call.id = held.id""").bind("ids", ids.toArray(UUID[]::new)).execute();
    }
}
