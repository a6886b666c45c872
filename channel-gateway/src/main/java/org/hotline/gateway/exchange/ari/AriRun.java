package org.hotline.gateway.exchange.ari;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hotline.gateway.exchange.ExchangeCall;
import org.hotline.gateway.exchange.ExchangeProgress;
import org.hotline.gateway.exchange.HeldExchange;
import org.jspecify.annotations.Nullable;

/** One connection to an exchange, from its beginning to its end. For one thread. */
final class AriRun {

    private static final int TOGETHER = 200;

    /** What is told while it is asked what is on. */
    private static final int BEFORE_LOOK = 5_000;

    private static final Duration SAYING = Duration.ofSeconds(2);

    private final HeldExchange held;
    private final @Nullable AriConnection connection;
    private final ExchangePace pace;
    private final Clock clock;
    private final AriCalls calls;
    private final AriLines lines;
    private final AriTally tally = new AriTally();
    private Instant heardAt;
    private Instant lookAt = Instant.MIN;
    private Instant sayAt = Instant.MIN;

    AriRun(HeldExchange held, @Nullable AriConnection connection, ExchangePace pace, Clock clock) {
        this.held = held;
        this.connection = connection;
        this.pace = pace;
        this.clock = clock;
        this.calls = new AriCalls(pace.channels());
        this.lines = new AriLines(held.settings().trunks());
        this.heardAt = held.lastSuccessAt() == null ? Instant.EPOCH : held.lastSuccessAt();
    }

    void begin(List<ExchangeCall> kept) {
        calls.begin(kept);
    }

    /** Everything that was in progress is over. */
    void end(List<ExchangeCall> kept) {
        begin(kept);
        Instant now = clock.instant();
        AriSnapshot.nothing(now).tell(calls, calls.alive(), heardAt, now.minus(AriTalks.SETTLING));
    }

    /** Takes what is told, some at a time, and looks from time to time at what is on. */
    void hear(Duration patience) throws IOException {
        AriConnection open = Objects.requireNonNull(connection);
        Instant now = clock.instant();
        Set<String> before = now.isBefore(lookAt) ? Set.of() : calls.alive();
        Optional<AriSnapshot> snapshot = now.isBefore(lookAt) ? Optional.empty() : Optional.of(open.look(now));
        int most = snapshot.isPresent() ? BEFORE_LOOK : TOGETHER;
        Optional<String> text = open.next(snapshot.isPresent() ? Duration.ZERO : patience);
        for (int i = 1; text.isPresent(); i++) {
            take(text.get());
            text = i < most ? open.next(Duration.ZERO) : Optional.empty();
        }
        if (tally.hasMissed(open.passedOver())) {
            lookAt = Instant.MIN;
        }
        if (snapshot.isPresent()) {
            snapshot.get().tell(calls, before, heardAt, clock.instant());
            heardAt = now;
            lookAt = now.plus(pace.look());
        }
    }

    private void take(String text) {
        Optional<AriNews> news = AriEvent.read(text);
        tally.hear(news);
        news.ifPresent(told -> calls.take(told, clock.instant()));
    }

    HeldExchange held() {
        return held;
    }

    AriCalls calls() {
        return calls;
    }

    AriRoles roles(AriCall call) {
        return new AriRoles(call, lines);
    }

    /** Whether it is time to say how it goes. */
    boolean isToSay() {
        Instant now = clock.instant();
        boolean due = connection != null && !now.isBefore(sayAt);
        sayAt = due ? now.plus(SAYING) : sayAt;
        return due;
    }

    /** How it goes, with what was passed over since it was asked last. */
    ExchangeProgress progress() {
        return tally.progress(clock.instant(), calls);
    }

    AriTally tally() {
        return tally;
    }

    /** Whether nothing more is to be expected of what has just happened. */
    boolean isSettled(AriCall call) {
        return !call.touchedAt().plus(AriTalks.SETTLING).isAfter(clock.instant());
    }
}
