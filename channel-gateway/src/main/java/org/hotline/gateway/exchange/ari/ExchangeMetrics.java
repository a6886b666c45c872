package org.hotline.gateway.exchange.ari;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.exchange.ExchangeReading;
import org.hotline.gateway.exchange.WatchedExchange;

/** Shows how it goes with all exchanges. */
@Startup
@ApplicationScoped
class ExchangeMetrics {

    private static final int MOST = 1_000;

    ExchangeMetrics(MeterRegistry registry, ExchangeReading reading) {
        Gauge.builder("hotline.telephone.exchanges.lag", reading, ExchangeMetrics::longestLag)
                .baseUnit("seconds")
                .description("since when nobody has heard the telephone exchange that was heard least; 0 while all are")
                .register(registry);
        Gauge.builder(
                        "hotline.telephone.exchanges.troubled",
                        reading,
                        all -> all.troubled().size())
                .description("telephone exchanges that cannot be heard")
                .register(registry);
    }

    private static double longestLag(ExchangeReading reading) {
        return reading.list(null, MOST).stream()
                .map(WatchedExchange::lag)
                .mapToDouble(lag -> lag.toMillis() / 1000.0)
                .max()
                .orElse(0);
    }
}
