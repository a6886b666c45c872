package org.hotline.gateway.interaction.rest;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.hotline.gateway.interaction.InteractionReading;

/** Unwell, though able to work, while something waits that could not be understood. */
@ApplicationScoped
@Wellness
class QuarantineCheck implements HealthCheck {

    private final InteractionReading reading;

    QuarantineCheck(InteractionReading reading) {
        this.reading = reading;
    }

    @Override
    public HealthCheckResponse call() {
        long waiting = reading.countQuarantined();
        return HealthCheckResponse.named("quarantine")
                .withData("waiting", waiting)
                .status(waiting == 0)
                .build();
    }
}
