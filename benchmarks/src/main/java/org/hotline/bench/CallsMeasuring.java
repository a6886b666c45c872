package org.hotline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.command.Arguments;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;

/** Events of calls per second, from batches over HTTP until the indicators count every call. */
final class CallsMeasuring implements Bench {

    private static final int USUAL_CALLS = 5_000;
    private static final int MOST_CALLS = 50_000;
    private static final int SENDERS = 8;
    private static final Duration GIVE_UP = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public String usage() {
        return "[CALLS]   events of calls per second, from batches until they are counted";
    }

    @Override
    public ObjectNode measure(RunningHotline hotline, Arguments arguments)
            throws IOException, InterruptedException, ExecutionException {
        int batches = BenchSize.of(arguments.word(), USUAL_CALLS, CallBatches.CALLS, MOST_CALLS) / CallBatches.CALLS;
        arguments.requireNoMore();
        RunningHotline.say("Warming up.");
        take(hotline, 8);
        try (UnreadEvents unread = hotline.unread()) {
            unread.awaitNone();
            RunningHotline.say("Reporting " + batches * CallBatches.CALLS + " calls.");
            ObjectNode figures = take(hotline, batches);
            unread.awaitNone();
            return figures;
        }
    }

    private static ObjectNode take(RunningHotline hotline, int batches)
            throws IOException, InterruptedException, ExecutionException {
        Duration longest = Duration.ofMillis(10L * batches * CallBatches.CALLS).plusMinutes(5);
        CallBatches calls = new CallBatches(
                UUID.randomUUID().toString().substring(0, 8), Instant.now().minus(longest));
        long events = (long) batches * CallBatches.CALLS * CallBatches.EVENTS_OF_A_CALL;
        Person integration = hotline.as(Role.INTEGRATION);
        long start = System.nanoTime();
        Latencies answers = Crowd.of(SENDERS).each(batches, batch -> report(integration, calls.batch(batch)));
        Rate stored = new Rate(events, Elapsed.since(start));
        awaitCounted(hotline, calls.account(), batches * CallBatches.CALLS);
        Rate counted = new Rate(events, Elapsed.since(start));
        ObjectNode figures = BenchFigures.of("calls").put("calls", batches * CallBatches.CALLS);
        figures.put("eventsPerSecond", counted.perSecond()).put("storedPerSecond", stored.perSecond());
        BenchFigures.put(figures.putObject("batchMillis"), answers);
        return figures;
    }

    private static void report(Person integration, byte[] batch) throws IOException {
        String answer = integration
                .post(HotlineService.GATEWAY, "/v1/inbound/calls/batch", "application/x-ndjson", batch)
                .expect(200)
                .bodyText();
        for (String line : answer.lines().toList()) {
            if (new ObjectMapper().readTree(line).path("status").asInt() != 202) {
                throw new IllegalStateException("A line was refused: " + line);
            }
        }
    }

    /** Each call once, neither more nor fewer. */
    private static void awaitCounted(RunningHotline hotline, String account, int calls) throws InterruptedException {
        Person supervisor = hotline.as(Role.SUPERVISOR);
        long start = System.nanoTime();
        long counted = 0;
        while (counted != calls) {
            if (counted > calls || Elapsed.since(start).compareTo(GIVE_UP) > 0) {
                throw new IllegalStateException(counted + " calls are counted of " + calls);
            }
            TimeUnit.MILLISECONDS.sleep(200);
            counted = supervisor
                    .get(HotlineService.KPI, "/v1/kpis/average-handle-time?account=" + account)
                    .expect(200)
                    .json()
                    .path("denominator")
                    .asLong();
        }
    }
}
