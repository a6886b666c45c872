package org.hotline.ticket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.timeline.TimelineTable;
import org.jspecify.annotations.Nullable;

/** What people are told of tickets. */
@ApplicationScoped
class NoticeTable {

    private static final String NEWS =
            "unnest(:id, :ticket, :kind, :actor, :status, :at) n (id, ticket, kind, actor, status, at)";

    private final Database database;

    NoticeTable(Database database) {
        this.database = database;
    }

    /** Tells those who watch the tickets, but for whoever did it. */
    void tellWatchers(List<NoticedEntry> news) {
        database.update("""
            insert into notice (operator, id, ticket_id, kind, status, at)
            select w.operator, n.id, n.ticket, n.kind, n.status, n.at from\s""" + NEWS + """
             join watcher w on w.ticket_id = n.ticket and w.operator is distinct from n.actor
            on conflict do nothing""").bindNamedArgumentFinder(columns(news)).execute();
    }

    /** Tells these of one thing. */
    void tell(NoticedEntry news, Collection<UUID> operators) {
        database.update("""
            insert into notice (operator, id, ticket_id, kind, status, at)
            select reader, n.id, n.ticket, n.kind, n.status, n.at from unnest(:operators) reader cross join\s""" + NEWS + " on conflict do nothing")
                .bindNamedArgumentFinder(columns(List.of(news)))
                .bind("operators", operators.toArray(UUID[]::new))
                .execute();
    }

    private static Columns<NoticedEntry> columns(List<NoticedEntry> news) {
        return Columns.<NoticedEntry>of(news)
                .with("id", UUID.class, each -> each.entry().id())
                .with("ticket", UUID.class, each -> each.entry().ticketId())
                .name("kind", NoticedEntry::kind)
                .with("actor", UUID.class, each -> each.entry().actor().id())
                .name("status", each -> each.entry().snapshot().status())
                .with("at", Instant.class, each -> each.entry().at().recordedAt());
    }

    /** Somebody's of tickets that the scope covers, after a place. */
    List<Notice> list(UUID operator, Scope scope, @Nullable NoticePlace after, int limit) {
        Conditions wanted = own(operator, scope);
        if (after != null) {
            wanted.with("afterRead", after.read()).and("""
                        ((n.read_at is not null) > :afterRead
                          or (n.read_at is not null) = :afterRead and n.id < :afterId)""", "afterId", after.id());
        }
        return database.query("""
            select n.id, n.ticket_id, t.number, t.subject, n.kind, entry.actor_kind, entry.actor_id, n.status, n.at, n.read_at
            from notice n %s %s %s
            order by n.read_at is not null, n.id desc limit :limit""".formatted(
                                TicketTable.joinedOn("n.ticket_id"),
                                TimelineTable.joinedOn("n.ticket_id", "n.id"),
                                wanted.where()))
                .bindMap(wanted.values())
                .bind("limit", limit)
                .mapTo(Notice.class)
                .list();
    }

    /** How many of the same are not read, of as many as are counted. */
    int countUnread(UUID operator, Scope scope, int most) {
        Conditions wanted = own(operator, scope).and("n.read_at is null");
        return database.query("select count(*) from (select from notice n %s %s limit :most) unread"
                        .formatted(TicketTable.joinedOn("n.ticket_id"), wanted.where()))
                .bindMap(wanted.values())
                .bind("most", most)
                .mapTo(Integer.class)
                .one();
    }

    private static Conditions own(UUID operator, Scope scope) {
        return TicketTable.covered(scope).and("n.operator = :operator", "operator", operator);
    }

    /** Those of the ids under which somebody is told of something. */
    Set<UUID> told(UUID operator, Collection<UUID> ids) {
        return Set.copyOf(database.query("select id from notice where operator = :operator and id = any(:ids)")
                .bind("operator", operator)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    /** These of somebody's, and those up to one of them, are read, if the scope covers their tickets. */
    void markRead(UUID operator, Scope scope, Collection<UUID> ids, @Nullable UUID upTo, Instant at) {
        Conditions wanted =
                own(operator, scope).and("n.read_at is null").and("(n.id = any(:ids) or n.id <= :upTo::uuid)");
        database.update("""
            update notice set read_at = :at where (operator, id) in (select n.operator, n.id from notice n %s %s)""".formatted(TicketTable.joinedOn("n.ticket_id"), wanted.where()))
                .bindMap(wanted.values())
                .bind("at", at)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("upTo", upTo)
                .execute();
    }

    /** Removes some that are older than that, and answers how many. */
    int removeUntil(Instant until, int most) {
        return database.update("""
            delete from notice where (operator, id) in (
                select operator, id from notice where at < :until order by at limit :most for update skip locked)""").bind("until", until).bind("most", most).execute();
    }
}
