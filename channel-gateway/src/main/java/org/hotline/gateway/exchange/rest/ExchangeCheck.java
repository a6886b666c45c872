package org.hotline.gateway.exchange.rest;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.hotline.gateway.exchange.ExchangeReading;
import org.hotline.gateway.exchange.WatchedExchange;

/** Unwell while an exchange cannot be heard, or tells what is not taken. */
@ApplicationScoped
@Wellness
class ExchangeCheck implements HealthCheck {

    private final ExchangeReading reading;

    ExchangeCheck(ExchangeReading reading) {
        this.reading = reading;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("telephone exchanges");
        List<WatchedExchange> unheard = reading.troubled();
        for (WatchedExchange watched : unheard) {
            answer.withData(
                    watched.exchange().settings().account(),
                    String.valueOf(watched.progress().lastError()));
        }
        return answer.status(unheard.isEmpty()).build();
    }
}
