package org.hotline.gateway.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told what happens here.
 *
 * @param eventTypes types of facts, and beginnings of types that end in {@code *}
 * @param active whether it is told anything
 */
public record Webhook(
        UUID id,
        String url,
        @Nullable String description,
        List<String> eventTypes,
        boolean active,
        long version,
        Instant createdAt) {

    private static final String ALL = "*";
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    /** What was before it is none of its business, whenever it is heard; our clocks agree but for so much. */
    boolean wants(WebhookFact fact) {
        return fact.recordedAt().isAfter(createdAt.minus(TOLERANCE))
                && eventTypes.stream().anyMatch(wanted -> covers(wanted, fact.type()));
    }

    static boolean covers(String wanted, String type) {
        return wanted.endsWith(ALL)
                ? type.startsWith(wanted.substring(0, wanted.length() - ALL.length()))
                : type.equals(wanted);
    }

    /** The same address, or another, and what it is told from now on. */
    Webhook changedTo(WebhookEditing.WebhookSettings given) {
        return new Webhook(
                id, given.url(), given.description(), given.eventTypes(), given.active(), version + 1, createdAt);
    }

    Webhook rotated() {
        return new Webhook(id, url, description, eventTypes, active, version + 1, createdAt);
    }
}
