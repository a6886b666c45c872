package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.webhook.WebhookLaneTable.WebhookLane;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** What became of what webhooks were told. */
@ApplicationScoped
class WebhookLogTable {

    private final Database database;

    WebhookLogTable(Database database) {
        this.database = database;
    }

    /** Newest first. */
    List<WebhookDelivery> list(UUID webhook, WebhookFilter filter, @Nullable Long before, int limit) {
        Conditions conditions = new Conditions()
                .and("d.webhook = :webhook", "webhook", webhook)
                .andIfGiven("d.state = :state", "state", filter.state())
                .andIfGiven("d.event_type = :type", "type", filter.eventType())
                .andIfGiven("d.place < :before", "before", before);
        return database.query("select d.id, d.place, d.event_type, d.subject, d.state, d.created_at, d.attempts,"
                        + " d.attempted_at, d.status, d.error, d.answer, l.due_at as next_attempt_at, d.settled_at"
                        + " from webhook_delivery d left join webhook_lane l"
                        + " on d.state = 'WAITING' and l.webhook = d.webhook and l.subject = d.subject"
                        + conditions.where() + " order by d.place desc limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(WebhookDelivery.class)
                .list();
    }

    /** How much is to be told, to all of them. */
    long waiting() {
        return database.query("select count(*) from webhook_delivery where state = 'WAITING'")
                .mapTo(long.class)
                .one();
    }

    boolean isKnown(UUID webhook, UUID id) {
        return database.query("select exists (select 1 from webhook_delivery where id = :id and webhook = :webhook)")
                .bind("id", id)
                .bind("webhook", webhook)
                .mapTo(boolean.class)
                .one();
    }

    /** One that is over waits again, as if it had just happened; answers where. */
    List<WebhookLane> reopen(UUID webhook, UUID id, Instant giveUpAt) {
        return reopen(
                new Conditions()
                        .and("webhook = :webhook", "webhook", webhook)
                        .and("id = :id", "id", id)
                        .and("state <> 'WAITING'"),
                giveUpAt,
                1);
    }

    /** Some that failed and happened since then, the oldest first. */
    List<WebhookLane> reopenFailed(UUID webhook, Instant since, Instant giveUpAt, int most) {
        return reopen(
                new Conditions()
                        .and("webhook = :webhook", "webhook", webhook)
                        .and("created_at >= :since", "since", since)
                        .and("state = 'FAILED'"),
                giveUpAt,
                most);
    }

    private List<WebhookLane> reopen(Conditions which, Instant giveUpAt, int most) {
        return database.change("update webhook_delivery set state = 'WAITING', attempts = 0, settled_at = null,"
                        + " give_up_at = :giveUpAt where id in (select id from webhook_delivery" + which.where()
                        + " order by place limit :most) returning webhook, subject")
                .bindMap(which.values())
                .bind("giveUpAt", giveUpAt)
                .bind("most", most)
                .mapTo(WebhookLane.class)
                .list();
    }
}
