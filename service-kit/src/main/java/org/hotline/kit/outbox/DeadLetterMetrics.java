package org.hotline.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows how many records wait that nobody could understand; zero at rest. */
@Startup
@ApplicationScoped
class DeadLetterMetrics {

    DeadLetterMetrics(MeterRegistry registry, DeadLetterTable letters) {
        Gauge.builder("hotline.dead.letters", letters, DeadLetterTable::countWaiting)
                .description("records that could not be taken and wait to be looked at")
                .register(registry);
    }
}
