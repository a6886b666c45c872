package org.hotline.escalation.sla.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.sla.BreachDetecting;
import org.hotline.kit.time.Ticks;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks for broken promises when the first of them is due, on every instance; what is promised meanwhile is seen a second
 * later at most. What is due within a short time is looked at together.
 */
@ApplicationScoped
class BreachTick {

    private static final Logger LOG = Logger.getLogger(BreachTick.class);

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final BreachDetecting breaches;
    private final Optional<Duration> every;
    private @Nullable Cancellable ticking;

    BreachTick(
            BreachDetecting breaches, @ConfigProperty(name = "hotline.sla.breaches.every") Optional<Duration> every) {
        this.breaches = breaches;
        this.every = every;
    }

    void begin(@Observes StartupEvent started) {
        ticking = every.map(this::ticking).orElse(null);
    }

    void end(@Observes ShutdownEvent ended) {
        if (ticking != null) {
            ticking.cancel();
        }
    }

    private Cancellable ticking(Duration shortest) {
        return Multi.createBy()
                .repeating()
                .uni(() -> look(shortest).onItem().transformToUni(BreachTick::after))
                .indefinitely()
                .subscribe()
                .with(looked -> {});
    }

    /** What fails is tried again at the next tick. */
    private Uni<Duration> look(Duration shortest) {
        return Uni.createFrom()
                .item(shortest)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(this::looked)
                .onFailure()
                .invoke(trouble -> LOG.warnf("broken promises wait: %s", trouble.getMessage()))
                .onFailure()
                .recoverWithItem(LONGEST);
    }

    /** Takes what is due, and answers how long there is nothing to do. */
    private Duration looked(Duration shortest) {
        Duration next = breaches.untilNext().orElse(LONGEST);
        if (next.compareTo(Duration.ZERO) > 0) {
            return Collections.min(List.of(next, LONGEST));
        }
        Ticks.whileThereIsMore(breaches::look);
        return shortest;
    }

    private static Uni<Duration> after(Duration pause) {
        return Uni.createFrom().item(pause).onItem().delayIt().by(pause);
    }
}
