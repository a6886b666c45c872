package org.hotline.gateway.delivery.email;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Unwell, though what is to be sent is kept, while the mail server that takes it does not. */
@ApplicationScoped
@Wellness
class RelayCheck implements HealthCheck {

    private final RelayState state;

    RelayCheck(RelayState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("mail server that takes our mail");
        state.trouble().ifPresent(words -> answer.withData("trouble", words));
        return answer.status(state.trouble().isEmpty()).build();
    }
}
