package org.hotline.ticket.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who gets in touch.
 *
 * @param addresses where the person can be reached, as far as known
 */
public record Customer(UUID id, @Nullable String name, List<String> addresses, Instant createdAt) {}
