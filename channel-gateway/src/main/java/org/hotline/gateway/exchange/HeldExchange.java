package org.hotline.gateway.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exchange that one instance listens to, and no other at the same time.
 *
 * @param password none where it was sealed by another deployment
 * @param lastSuccessAt when it was heard last, by whomever
 */
public record HeldExchange(
        UUID holder,
        TelephoneExchange exchange,
        @Nullable String password,
        @Nullable Instant lastSuccessAt) {

    public UUID id() {
        return exchange.id();
    }

    public TelephoneExchange.ExchangeSettings settings() {
        return exchange.settings();
    }

    /** Nobody reads its password in a log. */
    @Override
    public String toString() {
        return "HeldExchange " + exchange.id();
    }
}
