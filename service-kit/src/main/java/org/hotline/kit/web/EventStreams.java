package org.hotline.kit.web;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Streams of server-sent events: each shows from time to time that it lives, and ends when its listener's token does. */
@ApplicationScoped
public class EventStreams {

    private final Clock clock;
    private final Duration beat;
    private final Duration longest;

    /**
     * What holds for all streams.
     *
     * @param beat how often a comment is sent, more often than an idle connection is closed
     * @param longest how long a stream lasts at most; its listener connects again and goes on
     */
    EventStreams(
            Clock clock,
            @ConfigProperty(name = "hotline.streams.beat", defaultValue = "PT30S") Duration beat,
            @ConfigProperty(name = "hotline.streams.longest", defaultValue = "PT12H") Duration longest) {
        this.clock = clock;
        this.beat = beat;
        this.longest = longest;
    }

    /**
     * The events as they are sent.
     *
     * @param until when the listener is no longer known
     */
    public Multi<OutboundSseEvent> of(Multi<OutboundSseEvent> events, Sse sse, Instant until) {
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .every(beat)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(events, beats).select().first(life(until));
    }

    private Duration life(Instant until) {
        Instant now = clock.instant();
        Instant last = now.plus(longest);
        Duration life = Duration.between(now, until.isBefore(last) ? until : last);
        return life.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : life;
    }
}
