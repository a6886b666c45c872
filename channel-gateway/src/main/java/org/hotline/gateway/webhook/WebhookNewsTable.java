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

    void note(WebhookNews news) {
        database.update("""
                        update webhook set
                            last_success_at = coalesce(cast(:succeededAt as timestamptz), last_success_at),
                            failing_since = case when cast(:succeededAt as timestamptz) is null
                                then coalesce(failing_since, :failedAt) end,
                            last_error = coalesce(:error, last_error),
                            last_error_at = coalesce(:failedAt, last_error_at),
                            paused_until = coalesce(:pausedUntil, paused_until),
                            version = version + case when active and :gone then 1 else 0 end,
                            active = active and not :gone
                        where id = :id""").bindNamedArgumentFinder(Fields.of(news)).execute();
    }
}
