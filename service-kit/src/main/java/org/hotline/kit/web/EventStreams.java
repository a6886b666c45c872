package org.hotline.kit.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kit.security.CurrentCaller;
import org.jboss.logging.Logger;

/**
 * Streams of server-sent events: each looks for what is new again and again, shows from time to time that it lives, and ends
 * when its listener's token does. All together look by a few threads only, so that they leave the database to others.
 */
@ApplicationScoped
public class EventStreams {

    private static final Logger LOG = Logger.getLogger(EventStreams.class);

    private final Clock clock;
    private final StreamSettings settings;
    private final OpenStreams open;
    private final CurrentCaller current;
    private final CurrentVertxRequest request;
    private final ExecutorService lookers;
    private final AtomicBoolean busy = new AtomicBoolean();

    EventStreams(
            Clock clock,
            StreamSettings settings,
            OpenStreams open,
            CurrentCaller current,
            CurrentVertxRequest request) {
        this.clock = clock;
        this.settings = settings;
        this.open = open;
        this.current = current;
        this.request = request;
        this.lookers = Executors.newFixedThreadPool(settings.lookers(), work -> {
            Thread looker = new Thread(work, "stream-looker");
            looker.setDaemon(true);
            return looker;
        });
    }

    /**
     * The answer to the current call, unless there are too many streams already.
     *
     * @param pause between two looks
     * @param look for what is new
     */
    public Multi<OutboundSseEvent> of(Duration pause, Supplier<List<OutboundSseEvent>> look, Sse sse) {
        if (isOfHeadersOnly()) {
            return Multi.createFrom().empty();
        }
        open.open(current.caller().id().toString());
        Multi<OutboundSseEvent> events = Multi.createFrom()
                .ticks()
                .every(pause)
                .onOverflow()
                .drop()
                .onItem()
                .transformToMultiAndConcatenate(tick -> Uni.createFrom()
                        .item(() -> unlessBusy(look))
                        .runSubscriptionOn(lookers)
                        .onItem()
                        .transformToMulti(found -> Multi.createFrom().iterable(found)));
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .every(settings.beat())
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(events, beats).select().first(life(current.knownUntil()));
    }

    /** Nobody would hear what is streamed as the answer to a {@code HEAD}. */
    private boolean isOfHeadersOnly() {
        RoutingContext call = request.getCurrent();
        return call != null && HttpMethod.HEAD.equals(call.request().method());
    }

    /** A database that has no time now will have some at the next look. */
    private List<OutboundSseEvent> unlessBusy(Supplier<List<OutboundSseEvent>> look) {
        try {
            List<OutboundSseEvent> found = look.get();
            busy.set(false);
            return found;
        } catch (RuntimeException trouble) {
            if (!DatabaseTrouble.isPassing(trouble)) {
                throw trouble;
            }
            if (!busy.getAndSet(true)) {
                LOG.warnf("streams wait for the database: %s", trouble.getMessage());
            }
            return List.of();
        }
    }

    private Duration life(Instant until) {
        Instant now = clock.instant();
        Instant last = now.plus(settings.longest());
        Duration life = Duration.between(now, until.isBefore(last) ? until : last);
        return life.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : life;
    }

    @PreDestroy
    void close() {
        lookers.shutdownNow();
    }
}
