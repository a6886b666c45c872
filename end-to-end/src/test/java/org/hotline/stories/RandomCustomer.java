package org.hotline.stories;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.hotline.kit.test.history.RecordedCall;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;

/** A customer with one matter, on one channel, as integrations hand in what he says. */
final class RandomCustomer {

    final String channel;
    final String name = "c" + UUID.randomUUID().toString().substring(0, 12);
    private final RandomDay day;
    private final String number;
    /** Whether he has called, and nobody has spoken with him yet. */
    boolean missed;

    private int said;

    RandomCustomer(RandomDay day, String channel, int number) {
        this.day = day;
        this.channel = channel;
        this.number = day.numbers + String.format("%04d", number);
    }

    /** What he writes, or his call, until it is in a ticket. */
    JsonNode say() {
        said++;
        return filed(channel.equals("EMAIL") ? mail() : message());
    }

    private HttpAnswer message() {
        return day.integration.post(
                HotlineService.GATEWAY,
                "/v1/inbound/messages",
                Map.of(
                        "channel",
                        channel,
                        "account",
                        day.account,
                        "externalId",
                        name + "-" + said,
                        "conversation",
                        name,
                        "from",
                        Map.of("address", name),
                        "text",
                        "What I have to say, " + said,
                        "language",
                        "en"));
    }

    private HttpAnswer mail() {
        String thread = said == 1 ? "" : "References: <%s-1@client.example>%n".formatted(name);
        String raw =
                """
                From: %1$s@client.example
                To: %2$s
                Subject: A question of %1$s
                Message-ID: <%1$s-%3$d@client.example>
                %4$s
                What I have to say, %3$d
                """.formatted(name, day.account, said, thread).replace("\r", "").replace("\n", "\r\n");
        return day.integration.post(
                HotlineService.GATEWAY,
                "/v1/inbound/email?account=" + day.account,
                "message/rfc822",
                raw.getBytes(StandardCharsets.UTF_8));
    }

    /** A call that is over, whose reports come in any order. */
    JsonNode call(boolean outbound, Instant start, long milliseconds, Random random) {
        String callId = name + "-call-" + said++;
        boolean taken = random.nextInt(3) > 0;
        missed = !taken;
        Person who = day.staff.anybody(random);
        List<RecordedCall.RecordedStep> steps = new ArrayList<>();
        Instant begun = start.truncatedTo(ChronoUnit.MILLIS);
        Instant end = begun.plusMillis(milliseconds);
        steps.add(new RecordedCall.RecordedStep("OFFERED", begun, null, null));
        if (taken) {
            steps.add(new RecordedCall.RecordedStep("CONNECTED", begun.plusMillis(milliseconds / 2), who.id(), null));
        }
        steps.add(new RecordedCall.RecordedStep("ENDED", end, null, taken ? "NORMAL_CLEARING" : "NO_ANSWER"));
        List<RecordedCall.RecordedStep> shuffled = new ArrayList<>(steps);
        shuffled.add(steps.get(random.nextInt(steps.size())));
        Collections.shuffle(shuffled, random);
        HttpAnswer answer = null;
        for (RecordedCall.RecordedStep step : shuffled) {
            answer = report(callId, outbound, step);
        }
        JsonNode filed = filed(Objects.requireNonNull(answer));
        RecordedCall call = new RecordedCall(UUID.fromString(filed.path("id").asText()), day.account, outbound);
        call.steps.addAll(steps);
        day.calls.put(call.id, call);
        return filed;
    }

    private HttpAnswer report(String callId, boolean outbound, RecordedCall.RecordedStep step) {
        Map<String, Object> report = new HashMap<>(Map.of(
                "callId",
                callId,
                "account",
                day.account,
                "event",
                step.name(),
                "at",
                step.at().toString(),
                "from",
                outbound ? "+33187654321" : number,
                "to",
                outbound ? number : "+33187654321",
                "direction",
                outbound ? "OUTBOUND" : "INBOUND"));
        if (step.operator() != null) {
            report.put("operator", step.operator().toString());
        }
        if (step.cause() != null) {
            report.put("cause", step.cause());
        }
        return day.integration.post(HotlineService.GATEWAY, "/v1/inbound/calls", report);
    }

    private JsonNode filed(HttpAnswer acknowledged) {
        String interaction = acknowledged.expect(202).text("/interactionId");
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> day.integration
                                .get(HotlineService.GATEWAY, "/v1/interactions/" + interaction)
                                .expect(200)
                                .json(),
                        found -> found.path("status").asText().equals("FILED"));
    }
}
