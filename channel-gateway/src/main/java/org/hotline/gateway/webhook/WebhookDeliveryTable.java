package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.webhook.WebhookLaneTable.WebhookLane;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.RecordColumns;

/** What webhooks are told. */
@ApplicationScoped
class WebhookDeliveryTable {

    private static final RecordColumns<NewDelivery> ADDED = RecordColumns.of(NewDelivery.class);

    private final Database database;

    WebhookDeliveryTable(Database database) {
        this.database = database;
    }

    record NewDelivery(UUID id, UUID webhook, String eventType, UUID subject, String body) {}

    /** In their order; those that are there already stay what they are. */
    void add(List<NewDelivery> deliveries, Instant now, Instant giveUpAt) {
        database.update("insert into webhook_delivery (" + ADDED.names() + ", state, created_at, give_up_at)"
                        + " select g.*, 'WAITING', cast(:now as timestamptz), cast(:giveUpAt as timestamptz)"
                        + " from unnest(" + ADDED.parameters() + ") as g on conflict do nothing")
                .bindNamedArgumentFinder(ADDED.of(deliveries))
                .bind("now", now)
                .bind("giveUpAt", giveUpAt)
                .execute();
    }

    /** The first that waits in each lane, begun once more. */
    List<ClaimedDelivery> begin(Collection<WebhookLane> lanes) {
        return database.change("""
                        with head as (
                            select h.id from unnest(:webhook, :subject) as g (webhook, subject) cross join lateral (
                                select d.id from webhook_delivery d
                                where d.webhook = g.webhook and d.subject = g.subject and d.state = 'WAITING'
                                order by d.place limit 1) h)
                        update webhook_delivery d set attempts = d.attempts + 1 from head, webhook w
                        where d.id = head.id and w.id = d.webhook
                        returning d.id, d.webhook, d.subject, d.attempts, d.give_up_at, d.body,
                            w.url, w.active, w.secret, w.former_secret, w.former_until""")
                .bindNamedArgumentFinder(Columns.<WebhookLane>of(lanes)
                        .with("webhook", UUID.class, WebhookLane::webhook)
                        .with("subject", UUID.class, WebhookLane::subject))
                .mapTo(ClaimedDelivery.class)
                .list();
    }

    /** Unless it was begun again meanwhile, or is over; answers which were not. */
    Set<UUID> settle(Collection<EndedDelivery> ended, Instant now) {
        return Set.copyOf(database.change("""
                        update webhook_delivery d set state = g.state, status = g.status, error = g.error, answer = g.answer,
                            attempted_at = :now, settled_at = case when g.state <> 'WAITING' then cast(:now as timestamptz) end
                        from unnest(:id, :attempts, :state, :status, :error, :answer)
                            as g (id, attempts, state, status, error, answer)
                        where d.id = g.id and d.attempts = g.attempts and d.state = 'WAITING' returning d.id""")
                .bindNamedArgumentFinder(Columns.<EndedDelivery>of(ended)
                        .with("id", UUID.class, EndedDelivery::id)
                        .with("attempts", Integer.class, EndedDelivery::attempts)
                        .name("state", EndedDelivery::state)
                        .with("status", Integer.class, each -> each.answer().status())
                        .text("error", each -> each.answer().error())
                        .text("answer", each -> each.answer().text()))
                .bind("now", now)
                .mapTo(UUID.class)
                .list());
    }

    /** Some of what a webhook was told or is to be, at most so many; answers how many they were. */
    int remove(UUID webhook, int most) {
        return database.update("delete from webhook_delivery where id in"
                        + " (select id from webhook_delivery where webhook = :webhook limit :most)")
                .bind("webhook", webhook)
                .bind("most", most)
                .execute();
    }

    /** Some of what is over since then, at most so many; answers how many they were. */
    int forget(Instant settledBefore, int most) {
        return database.update("""
                        delete from webhook_delivery where id in (
                            select id from webhook_delivery where settled_at < :before order by settled_at limit :most
                            for update skip locked)""")
                .bind("before", settledBefore)
                .bind("most", most)
                .execute();
    }
}
