package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Tickets of other systems as rows, written in sets. Nothing closes or hands out one of them before something happens to it here. */
@ApplicationScoped
public class RecalledTicketTable {

    private final Database database;

    RecalledTicketTable(Database database) {
        this.database = database;
    }

    /**
     * The ticket that one of another system is here.
     *
     * @param sequence how many facts there are of it
     * @param ours whether something has happened to it here since it was taken over
     */
    public record Taken(UUID id, String number, long sequence, boolean ours) {}

    /** Those of the tickets that there are, held until the transaction ends, by their ids. */
    public Map<UUID, Taken> hold(Collection<UUID> ids) {
        return database.query("""
                        select id, number, sequence, version is distinct from imported_version as ours
                        from ticket where id = any(:ids) order by id for update""").bind("ids", ids.toArray(UUID[]::new)).mapTo(Taken.class).list().stream()
                .collect(Collectors.toMap(Taken::id, taken -> taken));
    }

    /** Keeps tickets as they are told, in place of what was told of them before. */
    public void save(Collection<RecalledTicket> tickets) {
        database.update("""
                        insert into ticket (id, number, subject, status, customer_id, channel, account, conversation_id,
                            auto_generated, created_at, type, category, priority, language, team, level, operator,
                            involved_teams, waiting_since, episode, reopen_count, first_responded_at, last_responded_at,
                            unanswered_since, status_since, resolved_at, closed_at, closure_reason, tags, active_at,
                            sequence, priority_said, version, imported_version)
                        select id, number, subject, status, customer, channel, account, conversation, false, created_at,
                            type, category, priority, language, team, level, operator, involved::text[], waiting_since,
                            episode, episode - 1, first_responded_at, last_responded_at, unanswered_since, status_since,
                            resolved_at, closed_at, closure_reason, tags::text[], active_at, sequence,
                            priority_said, 0, 0
                        from unnest(:id, :number, :subject, :status, :customer, :channel, :account, :conversation,
                            :createdAt, :type, :category, :priority, :language, :team, :level, :operator, :involved,
                            :waitingSince, :episode, :firstRespondedAt, :lastRespondedAt, :unansweredSince, :statusSince,
                            :resolvedAt, :closedAt, :closureReason, :tags, :activeAt, :sequence, :prioritySaid)
                            as told (id, number, subject, status, customer, channel, account, conversation, created_at,
                            type, category, priority, language, team, level, operator, involved, waiting_since, episode,
                            first_responded_at, last_responded_at, unanswered_since, status_since, resolved_at, closed_at,
                            closure_reason, tags, active_at, sequence, priority_said)
                        on conflict (id) do update set subject = excluded.subject, status = excluded.status,
                            customer_id = excluded.customer_id, channel = excluded.channel, account = excluded.account,
                            created_at = excluded.created_at, type = excluded.type, category = excluded.category,
                            priority = excluded.priority, language = excluded.language, team = excluded.team,
                            level = excluded.level, operator = excluded.operator, involved_teams = excluded.involved_teams, waiting_since = excluded.waiting_since,
                            episode = excluded.episode, reopen_count = excluded.reopen_count,
                            first_responded_at = excluded.first_responded_at, last_responded_at = excluded.last_responded_at,
                            unanswered_since = excluded.unanswered_since, status_since = excluded.status_since,
                            resolved_at = excluded.resolved_at, closed_at = excluded.closed_at,
                            closure_reason = excluded.closure_reason, tags = excluded.tags, active_at = excluded.active_at, sequence = excluded.sequence, priority_said = excluded.priority_said,
                            version = ticket.version + 1, imported_version = ticket.version + 1""")
                .bindNamedArgumentFinder(lifecycle(origin(Columns.of(tickets))))
                .execute();
    }

    private static Columns<RecalledTicket> origin(Columns<RecalledTicket> columns) {
        return columns.with("id", UUID.class, RecalledTicket::id)
                .text("number", RecalledTicket::number)
                .text("subject", RecalledTicket::subject)
                .with("customer", UUID.class, ticket -> ticket.origin().customerId())
                .name("channel", ticket -> ticket.origin().channel())
                .text("account", ticket -> ticket.origin().account())
                .with("conversation", UUID.class, ticket -> ticket.origin().conversationId())
                .with("createdAt", Instant.class, ticket -> ticket.origin().createdAt())
                .name("type", ticket -> ticket.classification().type())
                .text("category", ticket -> ticket.classification().category())
                .name("priority", ticket -> ticket.classification().priority())
                .with(
                        "prioritySaid",
                        Boolean.class,
                        ticket -> ticket.classification().isPrioritySaid())
                .text("language", ticket -> ticket.classification().language())
                .texts("tags", ticket -> ticket.classification().tags())
                .text("team", ticket -> ticket.assignment().team())
                .name("level", ticket -> ticket.assignment().level())
                .with("operator", UUID.class, ticket -> ticket.assignment().operator())
                .texts("involved", ticket -> ticket.assignment().involvedTeams())
                .with(
                        "waitingSince",
                        Instant.class,
                        ticket -> ticket.assignment().waitingSince());
    }

    private static Columns<RecalledTicket> lifecycle(Columns<RecalledTicket> columns) {
        return columns.name("status", ticket -> ticket.lifecycle().status())
                .with("episode", Integer.class, ticket -> ticket.lifecycle().episode())
                .with(
                        "firstRespondedAt",
                        Instant.class,
                        ticket -> ticket.lifecycle().answers().firstRespondedAt())
                .with(
                        "lastRespondedAt",
                        Instant.class,
                        ticket -> ticket.lifecycle().answers().lastRespondedAt())
                .with(
                        "unansweredSince",
                        Instant.class,
                        ticket -> ticket.lifecycle().answers().unansweredSince())
                .with("statusSince", Instant.class, ticket -> ticket.lifecycle().statusSince())
                .with("resolvedAt", Instant.class, ticket -> ticket.lifecycle().resolvedAt())
                .with("closedAt", Instant.class, ticket -> ticket.lifecycle().closedAt())
                .name("closureReason", ticket -> ticket.lifecycle().closureReason())
                .with("activeAt", Instant.class, RecalledTicket::activeAt)
                .with("sequence", Long.class, RecalledTicket::sequence);
    }
}
