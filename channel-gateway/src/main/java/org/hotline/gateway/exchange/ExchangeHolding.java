package org.hotline.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.SealedTexts;

/** Gives each telephone exchange to one instance for a while; whoever does not ask again loses what it has. */
@ApplicationScoped
@Transactional
public class ExchangeHolding {

    private static final Duration WHILE = Duration.ofSeconds(30);

    private final ExchangeProgressTable progress;
    private final TelephoneExchangeTable exchanges;
    private final SealedTexts seal;
    private final Clock clock;

    ExchangeHolding(ExchangeProgressTable progress, TelephoneExchangeTable exchanges, SealedTexts seal, Clock clock) {
        this.progress = progress;
        this.exchanges = exchanges;
        this.seal = seal;
        this.clock = clock;
    }

    /** All that the holder has from now on. */
    public List<HeldExchange> hold(UUID holder) {
        Instant now = clock.instant();
        exchanges.purge();
        return progress.hold(holder, now, now.plus(WHILE)).stream()
                .map(row -> new HeldExchange(
                        holder,
                        row.exchange(),
                        seal.open(row.password(), row.exchange().id()).orElse(null),
                        row.lastSuccessAt()))
                .toList();
    }

    public void release(UUID holder) {
        progress.release(holder);
    }
}
