package org.hotline.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.hotline.kit.db.Sql;

/** Shows how many facts wait to be shipped; zero at rest. */
@Startup
@Singleton
class OutboxMetrics {

    OutboxMetrics(MeterRegistry registry, Sql sql) {
        Gauge.builder("hotline.outbox.depth", sql, OutboxMetrics::depth)
                .description("facts committed and not yet shipped")
                .register(registry);
    }

    private static double depth(Sql sql) {
        return sql.one("select count(*) as waiting from outbox", row -> row.number("waiting"))
                .orElse(0L);
    }
}
