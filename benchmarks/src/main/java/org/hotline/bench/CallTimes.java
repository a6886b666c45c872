package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.hotline.launcher.client.HttpAnswer;

/** How long calls took, by what they are called. */
final class CallTimes {

    private final Duration pause;
    private final Map<String, Queue<Duration>> times = new ConcurrentHashMap<>();

    /** @param pause how long whoever calls looks at an answer before the next call */
    CallTimes(Duration pause) {
        this.pause = pause;
    }

    /** Calls, and notes how long it took until the whole answer was there. */
    HttpAnswer of(String name, Supplier<HttpAnswer> call) {
        long start = System.nanoTime();
        HttpAnswer answer = call.get().expectDone();
        times.computeIfAbsent(name, it -> new ConcurrentLinkedQueue<>()).add(Elapsed.since(start));
        LockSupport.parkNanos(pause.toNanos());
        return answer;
    }

    void putInto(ObjectNode figures) {
        times.keySet().stream()
                .sorted()
                .forEach(name -> BenchFigures.put(
                        figures.putObject(name),
                        new Latencies(times.getOrDefault(name, new ConcurrentLinkedQueue<>()))));
    }
}
