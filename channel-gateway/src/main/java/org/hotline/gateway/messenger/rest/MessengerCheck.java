package org.hotline.gateway.messenger.rest;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.hotline.gateway.messenger.MessengerReading;
import org.hotline.gateway.messenger.WatchedMessenger;

/** Unwell, though what came and what is to be sent is kept, while a provider does not do what he is asked. */
@ApplicationScoped
@Wellness
class MessengerCheck implements HealthCheck {

    private final MessengerReading reading;

    MessengerCheck(MessengerReading reading) {
        this.reading = reading;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("messengers");
        List<WatchedMessenger> troubled = reading.troubled();
        troubled.forEach(
                watched -> answer.withData(watched.messenger().account(), String.valueOf(watched.lastError())));
        return answer.status(troubled.isEmpty()).build();
    }
}
