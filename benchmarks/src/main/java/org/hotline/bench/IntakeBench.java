package org.hotline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tickets per second from HTTP intake to ticket readable: posts distinct first messages with a bounded number in flight,
 * looks for the ticket of every n-th over REST while the load runs, and stops the clock when the last of them is there.
 */
final class IntakeBench {

    private static final int SAMPLE_EVERY = 25;
    private static final Duration GIVE_UP = Duration.ofSeconds(120);

    private final Hotline hotline;
    private final int messages;
    private final int inFlight;
    private final String text;

    IntakeBench(Hotline hotline, int messages, int inFlight, String text) {
        this.hotline = hotline;
        this.messages = messages;
        this.inFlight = inFlight;
        this.text = text;
    }

    /**
     * What was measured.
     *
     * @param acknowledged from the first post to the last acknowledgement
     * @param readable from the first post until the last ticket was readable
     * @param toReadable from an acknowledgement until its ticket was readable
     */
    record Result(Rate acknowledged, Rate readable, Latencies acknowledgement, Latencies toReadable) {}

    Result run() throws InterruptedException {
        String run = UUID.randomUUID().toString().substring(0, 8);
        LinkedBlockingQueue<Sample> sampled = new LinkedBlockingQueue<>();
        Queue<Duration> acknowledgements = new ConcurrentLinkedQueue<>();
        List<Duration> untilReadable = new ArrayList<>();
        Thread reader = new Thread(() -> follow(sampled, untilReadable), "reader");
        reader.start();

        long start = System.nanoTime();
        post(run, sampled, acknowledgements);
        Duration acknowledged = Duration.ofNanos(System.nanoTime() - start);
        sampled.add(Sample.END);
        reader.join();
        Duration readable = Duration.ofNanos(System.nanoTime() - start);
        return new Result(
                new Rate(messages, acknowledged),
                new Rate(messages, readable),
                new Latencies(acknowledgements),
                new Latencies(untilReadable));
    }

    private void post(String run, Queue<Sample> sampled, Queue<Duration> acknowledgements) throws InterruptedException {
        Semaphore places = new Semaphore(inFlight);
        CountDownLatch open = new CountDownLatch(messages);
        AtomicInteger refused = new AtomicInteger();
        for (int i = 0; i < messages; i++) {
            places.acquire();
            int number = i;
            long sent = System.nanoTime();
            hotline.post(body(run, number)).whenComplete((answer, failure) -> {
                long now = System.nanoTime();
                acknowledgements.add(Duration.ofNanos(now - sent));
                if (failure != null || answer.status() != 202) {
                    refused.incrementAndGet();
                } else if (number % SAMPLE_EVERY == 0 || number == messages - 1) {
                    sampled.add(new Sample(answer.detail(), now));
                }
                places.release();
                open.countDown();
            });
        }
        if (!open.await(GIVE_UP.toSeconds(), TimeUnit.SECONDS) || refused.get() > 0) {
            throw new IllegalStateException(open.getCount() + " unanswered, " + refused + " refused of " + messages);
        }
    }

    private void follow(LinkedBlockingQueue<Sample> sampled, List<Duration> untilReadable) {
        long giveUp = System.nanoTime() + GIVE_UP.toNanos();
        try {
            for (Sample next = sampled.take(); next != Sample.END; next = sampled.take()) {
                while (hotline.ticketsOf(next.interaction()) != 1) {
                    if (System.nanoTime() > giveUp) {
                        throw new IllegalStateException("no ticket for interaction " + next.interaction());
                    }
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                untilReadable.add(Duration.ofNanos(System.nanoTime() - next.acknowledgedAt()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String body(String run, int number) {
        return String.format(
                Locale.ROOT,
                "{\"channel\":\"WEB\",\"account\":\"bench-%s\",\"externalId\":\"%s-%d\",\"from\":{\"address\":"
                        + "\"customer-%s-%d@bench.example\",\"name\":\"Customer %d\"},\"subject\":\"Question %d\","
                        + "\"text\":\"%s\",\"language\":\"en\"}",
                run,
                run,
                number,
                run,
                number,
                number,
                number,
                text);
    }

    /** An acknowledged interaction whose ticket is awaited. */
    private record Sample(String interaction, long acknowledgedAt) {
        static final Sample END = new Sample("", 0);
    }
}
