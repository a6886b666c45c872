package org.hotline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.command.Arguments;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;

/** Events of tickets of another system per second, from their lines until tickets are there and the indicators count them. */
final class ImportMeasuring implements Bench {

    private static final int USUAL_EVENTS = 100_000;
    private static final int MOST_EVENTS = 5_000_000;
    private static final int BATCH = PastTickets.TICKETS * PastTickets.EVENTS_OF_A_TICKET;
    private static final int SENDERS = 2;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "[EVENTS]   events of another system per second, until tickets and indicators have them";
    }

    @Override
    public ObjectNode measure(RunningHotline hotline, Arguments arguments)
            throws IOException, InterruptedException, ExecutionException {
        int batches = BenchSize.of(arguments.word(), USUAL_EVENTS, BATCH, MOST_EVENTS) / BATCH;
        arguments.requireNoMore();
        RunningHotline.say("Warming up.");
        take(hotline, 4);
        RunningHotline.say("Importing " + batches * BATCH + " events.");
        return take(hotline, batches);
    }

    private static ObjectNode take(RunningHotline hotline, int batches)
            throws IOException, InterruptedException, ExecutionException {
        String account = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        PastTickets tickets = new PastTickets(
                account, Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(600)));
        Person admin = hotline.as(Role.ADMIN);
        long events = (long) batches * BATCH;
        try (UnreadEvents unread = hotline.unread()) {
            unread.awaitNone();
            long start = System.nanoTime();
            Latencies answers = Crowd.of(SENDERS).each(batches, batch -> send(admin, account, tickets.batch(batch)));
            Rate stored = new Rate(events, Elapsed.since(start));
            unread.awaitNone();
            Rate counted = new Rate(events, Elapsed.since(start));
            ObjectNode figures = BenchFigures.of("import").put("events", events);
            figures.put("eventsPerSecond", counted.perSecond()).put("storedPerSecond", stored.perSecond());
            figures.put("wrong", wrong(hotline.as(Role.SUPERVISOR), account, batches * PastTickets.TICKETS));
            BenchFigures.put(figures.putObject("batchMillis"), answers);
            return figures;
        }
    }

    private static void send(Person admin, String source, byte[] batch) throws IOException {
        JsonNode report = admin.post(
                        HotlineService.TICKET, "/v1/imports?source=" + source, "application/x-ndjson", batch)
                .expect(200)
                .json();
        if (report.path("created").asInt() != PastTickets.TICKETS) {
            throw new IllegalStateException("Not all were taken over: " + report);
        }
    }

    /** How many indicators say something else than plain loops. */
    private static int wrong(Person supervisor, String account, int tickets) {
        int wrong = 0;
        for (Map.Entry<String, String> figure : PastTickets.figures(tickets).entrySet()) {
            JsonNode answer = supervisor
                    .get(HotlineService.KPI, "/v1/kpis/" + figure.getKey() + "?from=2020-01-01&account=" + account)
                    .expect(200)
                    .json();
            String told = answer.path("numerator").asInt() + "/"
                    + answer.path("denominator").asInt();
            if (!told.equals(figure.getValue())) {
                wrong++;
                RunningHotline.say(figure.getKey() + " is " + told + " and should be " + figure.getValue());
            }
        }
        return wrong;
    }
}
