package org.hotline.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads how it goes with telephone exchanges; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ExchangeReading {

    private static final int MOST = 1_000;

    private final TelephoneExchangeTable exchanges;
    private final Clock clock;

    ExchangeReading(TelephoneExchangeTable exchanges, Clock clock) {
        this.exchanges = exchanges;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<WatchedExchange> list(@Nullable UUID after, int limit) {
        return exchanges.list(after, limit, clock.instant());
    }

    public WatchedExchange get(UUID id) {
        return exchanges.find(id, clock.instant()).orElseThrow(() -> ExchangeProblem.notFound(id));
    }

    /** Those that are not heard, or not wholly. */
    public List<WatchedExchange> troubled() {
        return list(null, MOST).stream()
                .filter(exchange -> exchange.state() == ExchangeState.TROUBLED)
                .toList();
    }
}
