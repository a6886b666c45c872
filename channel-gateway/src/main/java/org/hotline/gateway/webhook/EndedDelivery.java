package org.hotline.gateway.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * How an attempt to tell something ended.
 *
 * @param attempts which attempt it was
 * @param dueAt when the next is to be told about the same subject
 */
record EndedDelivery(
        UUID id, UUID webhook, UUID subject, int attempts, DeliveryState state, Instant dueAt, WebhookAnswer answer) {}
