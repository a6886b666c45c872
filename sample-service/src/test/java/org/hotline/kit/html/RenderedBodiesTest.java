package org.hotline.kit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RenderedBodiesTest {

    private static final int READERS = 50;
    private static final String LONG = "x".repeat(3_000);

    private final ExecutorService readers = Executors.newFixedThreadPool(READERS);
    private final AtomicInteger rendered = new AtomicInteger();
    private final Semaphore allowed = new Semaphore(0);

    @AfterEach
    void end() {
        readers.shutdownNow();
    }

    @Test
    void whatManyReadIsRenderedOnce() throws InterruptedException {
        RenderedBodies bodies = new RenderedBodies(this::render, 1_000_000, 2);
        allowed.release(READERS);

        CountDownLatch shown = read(bodies, READERS, i -> LONG);

        assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(rendered).hasValue(1);
        assertThat(bodies.now(LONG)).isEqualTo("<" + LONG + ">");
        assertThat(rendered).hasValue(1);
    }

    @Test
    void fewAreRenderedAtTheSameTimeAndNobodyWhoMustNotWaitDoes() throws InterruptedException {
        Semaphore begun = new Semaphore(0);
        RenderedBodies bodies = new RenderedBodies(
                body -> {
                    begun.release();
                    return render(body);
                },
                1_000_000,
                2);

        CountDownLatch shown = read(bodies, 10, i -> LONG + i);
        begun.acquire(2);
        assertThat(begun.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();

        readers.execute(() -> bodies.now(LONG + "at once"));
        assertThat(begun.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        allowed.release(READERS);
        assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void noMoreIsKeptThanThereIsRoomForAndNothingThatIsShort() {
        allowed.release(READERS);
        RenderedBodies bodies = new RenderedBodies(this::render, 100, 2);
        for (String body : List.of(LONG, "short", LONG, "short")) {
            assertThat(bodies.inTurn(body)).isEqualTo("<" + body + ">");
        }

        assertThat(rendered.get()).isGreaterThanOrEqualTo(3);
    }

    private CountDownLatch read(RenderedBodies bodies, int times, IntFunction<String> body) {
        CountDownLatch shown = new CountDownLatch(times);
        IntStream.range(0, times)
                .forEach(i -> readers.execute(() -> {
                    bodies.inTurn(body.apply(i));
                    shown.countDown();
                }));
        return shown;
    }

    private String render(String body) {
        allowed.acquireUninterruptibly();
        rendered.incrementAndGet();
        return "<" + body + ">";
    }
}
