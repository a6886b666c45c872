package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;

/** How it goes with webhooks. */
@ApplicationScoped
class WebhookNewsTable {

    private final Database database;

    WebhookNewsTable(Database database) {
        this.database = database;
    }

    /** What was answered at an address counts as long as the webhook is there. */
    void note(String url, WebhookNews news) {
        database.update("""
                        update webhook set
                            last_success_at = coalesce(cast(:succeededAt as timestamptz), last_success_at),
                            failing_since = case when cast(:succeededAt as timestamptz) is null
                                then coalesce(failing_since, :failedAt) end,
                            last_error = coalesce(:error, last_error),
                            last_error_at = coalesce(:failedAt, last_error_at),
                            paused_until = greatest(paused_until, cast(:pausedUntil as timestamptz)),
                            version = version + case when active and :gone then 1 else 0 end,
                            active = active and not :gone
                        where id = :id and url = :url""")
                .bind("url", url)
                .bindNamedArgumentFinder(Fields.of(news))
                .execute();
    }
}
