package org.hotline.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tickets per second from HTTP intake to ticket readable: posts distinct first messages with a bounded number in flight,
 * looks for the ticket of every n-th over REST while the load runs, and stops the clock when all of those and the last
 * one are there.
 */
final class IntakeBench {

    private static final int SAMPLE_EVERY = 100;
    private static final Duration GIVE_UP = Duration.ofMinutes(2);

    private final IntakeClient client;
    private final String run;
    private final int messages;
    private final int inFlight;
    private final String text;
    private final Queue<Duration> acknowledgements = new ConcurrentLinkedQueue<>();
    private final Queue<Duration> untilReadable = new ConcurrentLinkedQueue<>();
    private final Queue<CompletableFuture<Void>> sampled = new ConcurrentLinkedQueue<>();

    IntakeBench(IntakeClient client, int messages, int inFlight, String text) {
        this.client = client;
        this.run = UUID.randomUUID().toString().substring(0, 8);
        this.messages = messages;
        this.inFlight = inFlight;
        this.text = text;
    }

    IntakeResult run() throws InterruptedException {
        long start = System.nanoTime();
        post();
        Duration acknowledged = Elapsed.since(start);
        CompletableFuture.allOf(sampled.toArray(CompletableFuture[]::new)).join();
        Duration readable = Elapsed.since(start);
        return new IntakeResult(
                account(),
                new Rate(messages, acknowledged),
                new Rate(messages, readable),
                new Latencies(acknowledgements),
                new Latencies(untilReadable));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the latch tells when all are answered
    private void post() throws InterruptedException {
        Semaphore places = new Semaphore(inFlight);
        CountDownLatch open = new CountDownLatch(messages);
        AtomicInteger refused = new AtomicInteger();
        for (int i = 0; i < messages; i++) {
            places.acquire();
            int number = i;
            long sent = System.nanoTime();
            client.post(body(number)).whenComplete((answer, failure) -> {
                long now = System.nanoTime();
                acknowledgements.add(Duration.ofNanos(now - sent));
                if (failure != null || answer.status() != 202) {
                    refused.incrementAndGet();
                } else if (number % SAMPLE_EVERY == 0 || number == messages - 1) {
                    sampled.add(untilReadable(answer.detail(), now));
                }
                places.release();
                open.countDown();
            });
        }
        if (!open.await(GIVE_UP.toSeconds(), TimeUnit.SECONDS) || refused.get() > 0) {
            throw new IllegalStateException(open.getCount() + " unanswered, " + refused + " refused of " + messages);
        }
    }

    private CompletableFuture<Void> untilReadable(String interaction, long acknowledgedAt) {
        return client.ticketsOf(interaction).thenCompose(tickets -> {
            Duration since = Elapsed.since(acknowledgedAt);
            if (tickets == 1) {
                untilReadable.add(since);
                return CompletableFuture.completedFuture(null);
            }
            if (tickets > 1 || since.compareTo(GIVE_UP) > 0) {
                throw new IllegalStateException(tickets + " tickets for interaction " + interaction);
            }
            return CompletableFuture.runAsync(() -> {}, soon())
                    .thenCompose(later -> untilReadable(interaction, acknowledgedAt));
        });
    }

    private static Executor soon() {
        return CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);
    }

    private String account() {
        return "bench-" + run;
    }

    private String body(int number) {
        return String.format(
                Locale.ROOT,
                "{\"channel\":\"WEB\",\"account\":\"%s\",\"externalId\":\"%s-%d\",\"from\":{\"address\":"
                        + "\"customer-%s-%d@bench.example\",\"name\":\"Customer %d\"},\"subject\":\"Question %d\","
                        + "\"text\":\"%s\",\"language\":\"en\"}",
                account(),
                run,
                number,
                run,
                number,
                number,
                number,
                text);
    }
}
