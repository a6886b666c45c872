package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Of which subjects something is to be told to webhooks, and when. */
@ApplicationScoped
class WebhookLaneTable {

    private static final String LANES =
            "unnest(cast(:webhook as uuid[]), cast(:subject as uuid[])) as g (webhook, subject)";

    private final Database database;

    WebhookLaneTable(Database database) {
        this.database = database;
    }

    /** A webhook, and what it is to be told about. */
    record WebhookLane(UUID webhook, UUID subject) {}

    /** They are there from now on, and held: whoever finds one empty sees what the transaction adds before it is closed. */
    void open(Collection<WebhookLane> lanes, Instant now) {
        database.update("insert into webhook_lane (webhook, subject, due_at)"
                        + " select distinct g.webhook, g.subject, cast(:now as timestamptz) from " + LANES
                        + " order by g.webhook, g.subject"
                        + " on conflict (webhook, subject) do update set due_at = excluded.due_at where false")
                .bindNamedArgumentFinder(columns(lanes))
                .bind("now", now)
                .execute();
    }

    /**
     * Some that are due, of each webhook some, for one at a time and until then only.
     *
     * @param busy webhooks that have enough to answer
     */
    List<WebhookLane> claim(Collection<UUID> busy, Instant now, Instant until, int most) {
        return database.change("""
                        with due as (
                            select l.webhook, l.subject from webhook w cross join lateral (
                                select i.webhook, i.subject from webhook_lane i
                                where i.webhook = w.id and i.due_at <= :now
                                order by i.due_at limit :most for update skip locked) l
                            where w.id <> all(:busy) and (w.paused_until is null or w.paused_until <= :now))
                        update webhook_lane l set due_at = :until from due
                        where l.webhook = due.webhook and l.subject = due.subject returning l.webhook, l.subject""")
                .bind("busy", busy.toArray(UUID[]::new))
                .bind("now", now)
                .bind("until", until)
                .bind("most", most)
                .mapTo(WebhookLane.class)
                .list();
    }

    /** What waits to be tried again is due now; what is being tried, until then at the latest, is left. */
    void hurry(UUID webhook, Instant now, Instant tried) {
        database.update("update webhook_lane set due_at = :now where webhook = :webhook and due_at > :tried")
                .bind("webhook", webhook)
                .bind("now", now)
                .bind("tried", tried)
                .execute();
    }

    /** Held until the transaction ends, in the order in which everybody holds them. */
    void hold(Collection<WebhookLane> lanes) {
        database.change(
                        "select 1 from webhook_lane l where (l.webhook, l.subject) in (select g.webhook, g.subject from "
                                + LANES + ") order by l.webhook, l.subject for update")
                .bindNamedArgumentFinder(columns(lanes))
                .mapTo(int.class)
                .list();
    }

    /** Those about which nothing is to be told any more are gone, the others due when they say. */
    void settle(Collection<EndedDelivery> ended) {
        Columns<EndedDelivery> columns = Columns.of(ended)
                .with("webhook", UUID.class, EndedDelivery::webhook)
                .with("subject", UUID.class, EndedDelivery::subject)
                .with("dueAt", Instant.class, EndedDelivery::dueAt);
        database.update("""
                        delete from webhook_lane l
                        using unnest(:webhook, :subject, :dueAt) as g (webhook, subject, due_at)
                        where l.webhook = g.webhook and l.subject = g.subject and not exists (
                            select 1 from webhook_delivery d
                            where d.webhook = l.webhook and d.subject = l.subject and d.state = 'WAITING')""").bindNamedArgumentFinder(columns).execute();
        database.update("""
                        update webhook_lane l set due_at = g.due_at
                        from unnest(:webhook, :subject, :dueAt) as g (webhook, subject, due_at)
                        where l.webhook = g.webhook and l.subject = g.subject""").bindNamedArgumentFinder(columns).execute();
    }

    private static Columns<WebhookLane> columns(Collection<WebhookLane> lanes) {
        return Columns.<WebhookLane>of(lanes)
                .with("webhook", UUID.class, WebhookLane::webhook)
                .with("subject", UUID.class, WebhookLane::subject);
    }
}
