package org.hotline.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;

/** Tickets of another system, made by chance, and the figures that plain loops over them give. */
final class ToldHistory {

    private static final int BEFORE_THE_PAUSE = 1_000_000;

    private final String account = "told-" + UUID.randomUUID().toString().substring(0, 8);
    private final Random chance = new Random(20_250_101);
    private final StringBuilder lines = new StringBuilder();
    private int resolved;
    private int reopened;
    private int escalated;
    private int answered;
    private int rated;
    private int liked;
    private long waited;
    private final int tickets;

    ToldHistory(int tickets) {
        this.tickets = tickets;
        for (int ticket = 0; ticket < tickets; ticket++) {
            tell(ticket, Instant.parse("2025-01-01T08:00:00Z").plusSeconds(ticket * 3_600L));
        }
    }

    private void tell(int ticket, Instant created) {
        List<String> events = new ArrayList<>();
        Instant at = created;
        if (chance.nextInt(10) > 0) {
            long wait = 60 + chance.nextInt(10_000);
            at = at.plusSeconds(wait);
            events.add(event(at, "REPLY", ",\"by\":\"ann\",\"text\":\"Try again.\""));
            answered++;
            waited += wait;
        }
        boolean up = chance.nextInt(5) == 0;
        if (up) {
            at = at.plusSeconds(1_000);
            events.add(event(at, "ESCALATION", ",\"by\":\"ann\",\"team\":\"second-line\""));
        }
        if (chance.nextInt(8) > 0) {
            at = at.plusSeconds(2_000 + chance.nextInt(2_000));
            events.add(status(at, "RESOLVED"));
            resolved++;
            escalated += up ? 1 : 0;
            at = end(events, at);
        }
        lines.append("{\"externalId\":\"")
                .append(ticket)
                .append("\",\"channel\":\"WEB\",\"account\":\"")
                .append(account)
                .append("\",\"subject\":\"Matter ")
                .append(ticket)
                .append("\",\"text\":\"")
                .append("It does not work. ".repeat(20))
                .append("\",\"createdAt\":\"")
                .append(created)
                .append("\",\"events\":[")
                .append(String.join(",", events))
                .append("]}\n");
    }

    private Instant end(List<String> events, Instant solved) {
        Instant at = solved.plusSeconds(3_600 + chance.nextInt(3_600));
        if (chance.nextInt(6) == 0) {
            events.add(event(at, "MESSAGE", ",\"text\":\"Not at all.\""));
            events.add(status(at, "OPEN"));
            reopened++;
            at = at.plusSeconds(600);
            events.add(status(at, "RESOLVED"));
        } else if (chance.nextInt(3) == 0) {
            int score = 1 + chance.nextInt(5);
            events.add(event(at, "RATING", ",\"score\":" + score));
            rated++;
            liked += score > 3 ? 1 : 0;
        }
        return at;
    }

    private static String status(Instant at, String status) {
        return event(at, "STATUS", ",\"by\":\"ann\",\"status\":\"" + status + "\"");
    }

    private static String event(Instant at, String kind, String rest) {
        return "{\"kind\":\"" + kind + "\",\"at\":\"" + at + "\"" + rest + "}";
    }

    String account() {
        return account;
    }

    InputStream all() {
        return new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A sender that stops in the middle, and waits. */
    InputStream until(CountDownLatch goOn) {
        return new FilterInputStream(all()) {

            private int sent;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (sent > BEFORE_THE_PAUSE) {
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                }
                int read = super.read(into, offset, length);
                sent += read;
                return read;
            }
        };
    }

    /** Numerators and denominators by loops. */
    Map<String, String> figures() {
        return new TreeMap<>(Map.of(
                "resolution-rate", resolved + "/" + tickets,
                "no-escalation-rate", resolved + reopened - escalated + "/" + (resolved + reopened),
                "reopen-rate", reopened + "/" + resolved,
                "customer-satisfaction", liked + "/" + rated,
                "first-response-time", waited + "/" + answered));
    }

    /** The same as the indicators say. */
    Map<String, String> counted(Person supervisor) {
        Map<String, String> counted = new TreeMap<>();
        for (String kpi : figures().keySet()) {
            JsonNode answer = supervisor
                    .get(HotlineService.KPI, "/v1/kpis/" + kpi + "?from=2024-01-01&account=" + account)
                    .expect(200)
                    .json();
            counted.put(
                    kpi,
                    answer.path("numerator").asLong() + "/"
                            + answer.path("denominator").asLong());
        }
        return counted;
    }

    /** How many of them the hotline has. */
    int ticketsHere(Person supervisor) {
        return supervisor
                .get(HotlineService.KPI, "/v1/kpis/resolution-rate?from=2024-01-01&account=" + account)
                .expect(200)
                .json()
                .path("denominator")
                .asInt();
    }
}
