package org.hotline.kit.web;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.hotline.kit.outbox.DeadLetterReading;

/** Unwell, though able to work, while records wait that nobody could understand ({@code /q/health/well}). */
@ApplicationScoped
@Wellness
class DeadLettersCheck implements HealthCheck {

    private final DeadLetterReading letters;

    DeadLettersCheck(DeadLetterReading letters) {
        this.letters = letters;
    }

    @Override
    public HealthCheckResponse call() {
        long waiting = letters.count();
        return HealthCheckResponse.named("dead letters")
                .withData("waiting", waiting)
                .status(waiting == 0)
                .build();
    }
}
