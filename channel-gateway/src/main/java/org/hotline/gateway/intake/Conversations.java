package org.hotline.gateway.intake;

import static org.hotline.gateway.intake.Ledger.column;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Sql;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Finds the conversation that a submission belongs to: by its name, by the mails that it answers, or a new one. */
@Singleton
public class Conversations {

    private final Sql sql;

    Conversations(Sql sql) {
        this.sql = sql;
    }

    /** A conversation's name on its account. */
    private record Name(String channel, String account, String key) {

        static @Nullable Name of(Submission submission) {
            String key = submission.conversation().key();
            return key == null
                    ? null
                    : new Name(
                            submission.origin().channel().name(),
                            submission.origin().account(),
                            key);
        }
    }

    private record MailName(String account, String messageId) {}

    /** Gives each submission its ids. */
    List<Entry> join(List<Submission> submissions) {
        Map<Name, UUID> named = named(submissions);
        Map<MailName, UUID> mails = mails(submissions);
        List<Entry> entries = new ArrayList<>(submissions.size());
        for (Submission submission : submissions) {
            Name name = Name.of(submission);
            UUID known = name == null ? answered(submission, mails) : named.get(name);
            UUID conversation = known == null ? Ids.next() : known;
            entries.add(new Entry(submission, Ids.next(), conversation, known == null));
            String own = submission.conversation().messageId();
            if (own != null) { // an answer may arrive together with the mail that it answers
                mails.putIfAbsent(new MailName(submission.origin().account(), own), conversation);
            }
        }
        return entries;
    }

    private static @Nullable UUID answered(Submission submission, Map<MailName, UUID> mails) {
        for (String id : submission.conversation().answers()) {
            UUID conversation = mails.get(new MailName(submission.origin().account(), id));
            if (conversation != null) {
                return conversation;
            }
        }
        return null;
    }

    /** Conversations with a name exist from the first time that it is used, however many use it at once. */
    private Map<Name, UUID> named(List<Submission> submissions) {
        Set<Name> wanted = new HashSet<>();
        Map<Name, Instant> since = new HashMap<>();
        for (Submission submission : submissions) {
            Name name = Name.of(submission);
            if (name != null) {
                wanted.add(name);
                since.putIfAbsent(name, submission.origin().receivedAt());
            }
        }
        Map<Name, UUID> found = find(wanted);
        List<Name> missing = wanted.stream()
                .filter(name -> !found.containsKey(name))
                .sorted(Comparator.comparing(Name::channel)
                        .thenComparing(Name::account)
                        .thenComparing(Name::key))
                .toList();
        if (!missing.isEmpty()) {
            insert(missing, since);
            found.putAll(find(new LinkedHashSet<>(missing)));
        }
        return found;
    }

    private Map<Name, UUID> find(Set<Name> names) {
        Map<Name, UUID> found = new HashMap<>();
        if (!names.isEmpty()) {
            sql.query(
                    """
                    select channel, account, key, id from conversation
                    where (channel, account, key) in (select * from unnest(?, ?, ?))""",
                    row -> found.put(
                            new Name(row.text("channel"), row.text("account"), row.text("key")), row.uuid("id")),
                    column(names, Name::channel, String[]::new),
                    column(names, Name::account, String[]::new),
                    column(names, Name::key, String[]::new));
        }
        return found;
    }

    private void insert(List<Name> names, Map<Name, Instant> since) {
        sql.update(
                """
                insert into conversation (id, channel, account, key, created_at) select * from unnest(?, ?, ?, ?, ?)
                on conflict (channel, account, key) do nothing""",
                column(names, name -> Ids.next(), UUID[]::new),
                column(names, Name::channel, String[]::new),
                column(names, Name::account, String[]::new),
                column(names, Name::key, String[]::new),
                column(names, since::get, Instant[]::new));
    }

    private Map<MailName, UUID> mails(List<Submission> submissions) {
        Set<MailName> wanted = new LinkedHashSet<>();
        for (Submission submission : submissions) {
            submission
                    .conversation()
                    .answers()
                    .forEach(id -> wanted.add(new MailName(submission.origin().account(), id)));
        }
        Map<MailName, UUID> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            sql.query(
                    """
                    select account, message_id, conversation_id from mail_reference
                    where (account, message_id) in (select * from unnest(?, ?))""",
                    row -> found.put(
                            new MailName(row.text("account"), row.text("message_id")), row.uuid("conversation_id")),
                    column(wanted, MailName::account, String[]::new),
                    column(wanted, MailName::messageId, String[]::new));
        }
        return found;
    }

    /** Writes the conversations that begin with these entries. */
    void open(List<Entry> entries) {
        List<Entry> opening = entries.stream().filter(Entry::opensConversation).toList();
        if (opening.isEmpty()) {
            return;
        }
        sql.update(
                "insert into conversation (id, channel, account, created_at) select * from unnest(?, ?, ?, ?)"
                        + " on conflict do nothing",
                column(opening, Entry::conversationId, UUID[]::new),
                column(opening, e -> e.origin().channel().name(), String[]::new),
                column(opening, e -> e.origin().account(), String[]::new),
                column(opening, e -> e.origin().receivedAt(), Instant[]::new));
    }

    /** Later mails find their conversation by the Message-IDs of these. */
    void remember(List<Entry> entries) {
        List<Entry> mails = entries.stream()
                .filter(e -> e.submission().conversation().messageId() != null)
                .toList();
        remember(
                column(mails, e -> e.origin().account(), String[]::new),
                column(mails, e -> e.submission().conversation().messageId(), String[]::new),
                column(mails, Entry::conversationId, UUID[]::new));
    }

    /** Answers to a mail of ours find its conversation, which may have begun elsewhere than here. */
    public void remember(String account, String messageId, UUID conversationId, Instant at) {
        sql.update("""
                insert into conversation (id, channel, account, created_at) values (?, 'EMAIL', ?, ?)
                on conflict do nothing""", conversationId, account, at);
        remember(new String[] {account}, new String[] {messageId}, new UUID[] {conversationId});
    }

    /** True when nothing but machine mail ever arrived in it. */
    public boolean isMachinesOnly(UUID conversationId) {
        return sql.one(
                        "select bool_and(auto_generated) as machines from interaction where conversation_id = ?",
                        row -> Boolean.TRUE.equals(row.boolOrNull("machines")),
                        conversationId)
                .orElse(false);
    }

    private void remember(String[] accounts, String[] messageIds, UUID[] conversationIds) {
        if (accounts.length > 0) {
            sql.update("""
                    insert into mail_reference (account, message_id, conversation_id) select * from unnest(?, ?, ?)
                    on conflict do nothing""", accounts, messageIds, conversationIds);
        }
    }
}
