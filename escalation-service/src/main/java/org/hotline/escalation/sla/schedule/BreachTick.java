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
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.sla.BreachDetecting;
import org.hotline.kit.time.Ticks;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks for broken promises several times a second, on every instance; the scheduler looks once a second at most. */
@ApplicationScoped
class BreachTick {

    private static final Logger LOG = Logger.getLogger(BreachTick.class);

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

    private Cancellable ticking(Duration pause) {
        return Multi.createFrom()
                .ticks()
                .every(pause)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> look())
                .subscribe()
                .with(looked -> {});
    }

    /** What fails is tried again at the next tick. */
    private Uni<Void> look() {
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> Ticks.whileThereIsMore(breaches::look))
                .onFailure()
                .invoke(trouble -> LOG.warnf("broken promises wait: %s", trouble.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
