package org.hotline.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Some who do things at the same time. */
record Crowd(int people) {

    /** One of many things, by its number from 0. */
    interface Task {
        void run(int number) throws IOException, SQLException, InterruptedException;
    }

    static Crowd of(int people) {
        return new Crowd(people);
    }

    /** Does so many things, each once, as fast as it goes, and answers how long each took. */
    Latencies each(int things, Task task) throws InterruptedException, ExecutionException {
        return each(things, Duration.ZERO, task);
    }

    /** The same at a steady rate: how long one took begins when it was due, so that waiting for a free hand counts. */
    Latencies each(int things, Duration apart, Task task) throws InterruptedException, ExecutionException {
        ExecutorService hands = Executors.newFixedThreadPool(people);
        try {
            Queue<Duration> took = new ConcurrentLinkedQueue<>();
            List<Future<Void>> results = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < things; i++) {
                int number = i;
                long due = start + apart.toNanos() * number;
                results.add(hands.submit((Callable<Void>) () -> {
                    TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                    long begin = apart.isZero() ? System.nanoTime() : due;
                    task.run(number);
                    took.add(Elapsed.since(begin));
                    return null;
                }));
            }
            for (Future<Void> result : results) {
                result.get();
            }
            return new Latencies(took);
        } finally {
            hands.shutdownNow();
        }
    }
}
