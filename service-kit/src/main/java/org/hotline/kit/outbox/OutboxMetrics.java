package org.hotline.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.db.Database;

/** Shows how many facts wait to be shipped; zero at rest. */
@Startup
@ApplicationScoped
class OutboxMetrics {

    OutboxMetrics(MeterRegistry registry, Database database) {
        Gauge.builder("hotline.outbox.depth", database, OutboxMetrics::depth)
                .description("facts committed and not yet shipped")
                .register(registry);
    }

    private static double depth(Database database) {
        return database.query("select count(*) from outbox").mapTo(long.class).one();
    }
}
