package org.hotline.escalation.sla.schedule;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.escalation.sla.LatenessReading;

/** Shows how late broken promises are told; less than a second at rest. */
@Startup
@ApplicationScoped
class LatenessMetrics {

    LatenessMetrics(MeterRegistry registry, LatenessReading lateness) {
        Gauge.builder("hotline.sla.lateness", lateness, reading -> reading.get().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description(
                        "how long ago the earliest clock was due of which nobody was told yet; 0 when there is none")
                .register(registry);
    }
}
