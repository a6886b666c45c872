package org.hotline.gateway.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hotline.event.Attachment;
import org.hotline.gateway.intake.Submission.Key;
import org.hotline.kit.db.Sql;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;

/**
 * The book of everything that came in: the original, its interaction and the fact that it was received are written in one
 * transaction, many at a time, with the same handful of statements for one as for two hundred.
 */
@Singleton
class Ledger {

    private final Sql sql;
    private final Conversations conversations;
    private final Attachments attachments;
    private final Events events;

    Ledger(Sql sql, Conversations conversations, Attachments attachments, Events events) {
        this.sql = sql;
        this.conversations = conversations;
        this.attachments = attachments;
        this.events = events;
    }

    /** @return an answer for each submission, in their order */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Acceptance> keep(List<Submission> submissions) {
        Map<Key, Submission> distinct = new LinkedHashMap<>();
        submissions.forEach(submission -> distinct.putIfAbsent(submission.key(), submission));
        Map<Key, Acceptance> answers = known(distinct.values());
        List<Entry> fresh = enter(distinct.values().stream()
                .filter(submission -> !answers.containsKey(submission.key()))
                .toList());
        fresh.forEach(entry -> answers.put(entry.submission().key(), entry.acceptance()));
        if (answers.size() < distinct.size()) { // somebody else was faster in between
            known(distinct.values()).forEach(answers::putIfAbsent);
        }
        return answersInOrder(submissions, answers);
    }

    private static List<Acceptance> answersInOrder(List<Submission> submissions, Map<Key, Acceptance> answers) {
        List<Acceptance> ordered = new ArrayList<>(submissions.size());
        for (Submission submission : submissions) {
            ordered.add(answers.get(submission.key()));
            answers.computeIfPresent(submission.key(), (key, answer) -> answer.repeated());
        }
        return ordered;
    }

    private Map<Key, Acceptance> known(Collection<Submission> submissions) {
        Map<Key, Acceptance> answers = new LinkedHashMap<>();
        sql.query(
                """
                select channel, account, external_id, id, conversation_id, status from interaction
                where (channel, account, external_id) in (select * from unnest(?, ?, ?))""",
                row -> answers.put(
                        new Key(Channel.valueOf(row.text("channel")), row.text("account"), row.text("external_id")),
                        new Acceptance(
                                row.uuid("id"),
                                row.uuid("conversation_id"),
                                true,
                                InteractionStatus.valueOf(row.text("status")))),
                column(submissions, s -> s.origin().channel().name(), String[]::new),
                column(submissions, s -> s.origin().account(), String[]::new),
                column(submissions, s -> s.origin().externalId(), String[]::new));
        return answers;
    }

    /** Writes those that are new; sorted, so that two writers at once do not wait for each other in a circle. */
    private List<Entry> enter(List<Submission> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        List<Entry> candidates = conversations.join(submissions).stream()
                .sorted((a, b) -> Entry.ORDER.compare(a.submission(), b.submission()))
                .toList();
        List<UUID> written = insert(candidates);
        List<Entry> fresh = candidates.stream()
                .filter(entry -> written.contains(entry.interactionId()))
                .toList();
        if (!fresh.isEmpty()) {
            conversations.open(fresh);
            keepRaw(fresh);
            announce(fresh);
        }
        return fresh;
    }

    private List<UUID> insert(List<Entry> entries) {
        return sql.query(
                """
                insert into interaction (id, channel, account, external_id, conversation_id, direction, status, reason,
                                         occurred_at, received_at, created_by, auto_generated)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (channel, account, external_id) do nothing
                returning id""",
                row -> row.uuid("id"),
                column(entries, Entry::interactionId, UUID[]::new),
                column(entries, e -> e.origin().channel().name(), String[]::new),
                column(entries, e -> e.origin().account(), String[]::new),
                column(entries, e -> e.origin().externalId(), String[]::new),
                column(entries, Entry::conversationId, UUID[]::new),
                column(entries, e -> e.origin().direction().name(), String[]::new),
                column(entries, e -> e.submission().status().name(), String[]::new),
                column(entries, e -> e.submission().quarantine(), String[]::new),
                column(entries, e -> e.submission().occurredAt(), Instant[]::new),
                column(entries, e -> e.origin().receivedAt(), Instant[]::new),
                column(entries, e -> e.origin().createdBy(), UUID[]::new),
                column(entries, e -> e.submission().isAutoGenerated(), Boolean[]::new));
    }

    private void keepRaw(List<Entry> entries) {
        sql.update(
                "insert into raw_message (interaction_id, media_type, body) select * from unnest(?, ?, ?)",
                column(entries, Entry::interactionId, UUID[]::new),
                column(entries, e -> e.submission().raw().mediaType(), String[]::new),
                column(entries, e -> e.submission().raw().bytes(), byte[][]::new));
    }

    /** Tells the tickets about what was understood. */
    private void announce(List<Entry> entries) {
        List<Entry> understood =
                entries.stream().filter(e -> e.submission().content() != null).toList();
        conversations.remember(understood);
        Map<UUID, List<Attachment>> files = attachments.keep(understood);
        events.publish(understood.stream()
                .map(e -> e.received(Ids.next(), files.getOrDefault(e.interactionId(), List.of())))
                .toList());
    }

    /** Passes on what was understood at last; its conversation is found again. */
    @Transactional
    boolean readmit(UUID interactionId, Submission submission) {
        Entry entry = conversations.join(List.of(submission)).get(0).as(interactionId);
        int readmitted = sql.update("""
                update interaction set status = 'RECEIVED', reason = null, conversation_id = ?, occurred_at = ?
                where id = ? and status = 'QUARANTINED'""", entry.conversationId(), submission.occurredAt(), interactionId);
        if (readmitted == 0) {
            return false;
        }
        conversations.open(List.of(entry));
        announce(List.of(entry));
        return true;
    }

    /** One field of many rows, for {@code unnest}. */
    static <S, T> T[] column(Collection<S> rows, Function<S, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
