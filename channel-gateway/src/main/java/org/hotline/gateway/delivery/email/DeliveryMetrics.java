package org.hotline.gateway.delivery.email;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.delivery.DeliveryReading;

/** Shows how long mail waits until a mail server has it. */
@Startup
@ApplicationScoped
class DeliveryMetrics {

    DeliveryMetrics(MeterRegistry registry, DeliveryReading waits) {
        Gauge.builder("hotline.mail.waiting", waits, reading -> reading.get().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("how long the mail waits that nobody has taken for the longest time; 0 when none waits")
                .register(registry);
    }
}
