package org.hotline.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows how many facts wait to be shipped; zero at rest. */
@Startup
@ApplicationScoped
class OutboxMetrics {

    OutboxMetrics(MeterRegistry registry, OutboxTable outbox) {
        Gauge.builder("hotline.outbox.depth", outbox, OutboxTable::count)
                .description("facts committed and not yet shipped")
                .register(registry);
    }
}
