package org.hotline.gateway.exchange;

import java.time.Duration;
import java.time.Instant;

/** A telephone exchange and how it goes with it. */
public record WatchedExchange(TelephoneExchange exchange, ExchangeProgress progress, Instant now) {

    /** Who listens says so more often than that. */
    private static final Duration USUAL = Duration.ofSeconds(30);

    public ExchangeState state() {
        if (!exchange.settings().enabled()) {
            return ExchangeState.OFF;
        } else if (progress.isTroubled()) {
            return ExchangeState.TROUBLED;
        }
        return progress.lastSuccessAt() == null ? ExchangeState.PENDING : ExchangeState.CONNECTED;
    }

    /** Since when nobody has heard it; nothing while somebody listens. */
    public Duration lag() {
        if (state() == ExchangeState.OFF) {
            return Duration.ZERO;
        }
        Instant heard = progress.lastSuccessAt() == null ? exchange.createdAt() : progress.lastSuccessAt();
        Duration since = Duration.between(heard, now);
        boolean listened = state() == ExchangeState.CONNECTED && since.compareTo(USUAL) < 0;
        return listened || since.isNegative() ? Duration.ZERO : since;
    }
}
