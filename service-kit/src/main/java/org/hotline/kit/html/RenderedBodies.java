package org.hotline.kit.html;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hotline.kit.problem.BusyProblem;

/**
 * What long bodies became when they were rendered last: many who read one at the same time are shown what one of them waited for.
 * Few are rendered at the same time, so that those who only ask for what is there find the processor free.
 */
public final class RenderedBodies {

    /** A shorter one is rendered sooner than it is found. */
    private static final int SHORT = 2_000;

    private static final Duration KEEP = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final UnaryOperator<String> renderer;
    private final Cache<String, String> known;
    private final Semaphore turns;

    /**
     * None yet.
     *
     * @param mostCharacters that are kept, of bodies and of what became of them
     * @param atOnce how many are rendered at the same time for those who wait for their turn
     */
    public RenderedBodies(UnaryOperator<String> renderer, long mostCharacters, int atOnce) {
        this.renderer = renderer;
        this.known = Caffeine.newBuilder()
                .expireAfterAccess(KEEP)
                .maximumWeight(mostCharacters)
                .<String, String>weigher((body, rendered) -> body.length() + rendered.length())
                .build();
        this.turns = new Semaphore(atOnce, true);
    }

    /** Rendered at once, for whoever keeps others waiting, with a transaction or otherwise. */
    public String now(String body) {
        return body.length() < SHORT ? renderer.apply(body) : known.get(body, renderer);
    }

    /** What a body becomes that may not be fit to be shown: made when it is its turn, and kept for whoever asks for it next. */
    public Optional<String> checked(String body, Supplier<Optional<String>> rendering) {
        if (body.length() < SHORT) {
            return rendering.get();
        }
        waitForTurn();
        try {
            Optional<String> rendered = rendering.get();
            rendered.ifPresent(fit -> known.put(body, fit));
            return rendered;
        } finally {
            turns.release();
        }
    }

    /** Rendered when it is its turn, for whoever holds nothing that others wait for. */
    public String inTurn(String body) {
        String rendered = known.getIfPresent(body);
        if (rendered != null || body.length() < SHORT) {
            return rendered == null ? renderer.apply(body) : rendered;
        }
        waitForTurn();
        try {
            return now(body);
        } finally {
            turns.release();
        }
    }

    private void waitForTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw BusyProblem.of("too many long articles are read at the same time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BusyProblem.of("we are about to end");
        }
    }
}
