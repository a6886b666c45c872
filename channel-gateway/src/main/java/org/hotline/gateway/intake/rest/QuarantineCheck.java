package org.hotline.gateway.intake.rest;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.hotline.gateway.intake.Quarantine;

/** Unwell, though able to work, while something waits that could not be understood. */
@Wellness
class QuarantineCheck implements HealthCheck {

    private final Quarantine quarantine;

    QuarantineCheck(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    @Override
    public HealthCheckResponse call() {
        long waiting = quarantine.count();
        return HealthCheckResponse.named("quarantine")
                .withData("waiting", waiting)
                .status(waiting == 0)
                .build();
    }
}
