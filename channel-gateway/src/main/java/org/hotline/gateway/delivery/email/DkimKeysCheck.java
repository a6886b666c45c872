package org.hotline.gateway.delivery.email;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Unwell, though mail is kept, or goes on being signed with the key before, while the file of a key is unusable. */
@ApplicationScoped
@Wellness
class DkimKeysCheck implements HealthCheck {

    private final DkimKeys keys;

    DkimKeysCheck(DkimKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("keys that sign our mail");
        AtomicBoolean well = new AtomicBoolean(true);
        keys.all()
                .forEach((domain, key) -> key.trouble().ifPresent(words -> {
                    answer.withData(domain, words);
                    well.set(false);
                }));
        return answer.status(well.get()).build();
    }
}
