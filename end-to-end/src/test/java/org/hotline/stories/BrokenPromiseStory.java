package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.launcher.run.LocalHotline;
import org.hotline.local.token.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningHotline.class)
class BrokenPromiseStory {

    private static final Duration LONG = Duration.ofSeconds(120);

    private final LocalHotline hotline = RunningHotline.hotline();
    private final Person supervisor = RunningHotline.client().as(Role.SUPERVISOR, "promises");

    @Test
    void whatNobodyAnswersInTimeEscalatesOnceThoughTheServiceDiesWhileItIsDue() {
        String account = IntakeLoad.newAccount();
        promiseAnAnswerWithinSeconds(5, account);
        IntakeLoad load = IntakeLoad.to(account, RunningHotline.client(), 60, 20);

        for (double share : new double[] {0.4, 0.8}) { // from a quarter of the time on, promises are broken
            await().atMost(LONG).until(() -> load.isAbout(share));
            hotline.service(HotlineService.ESCALATION).kill();
            hotline.service(HotlineService.ESCALATION).start();
            hotline.service(HotlineService.ESCALATION).awaitReady(LONG);
        }
        await().atMost(LONG).until(load::isDone);

        List<String> tickets = load.interactions().stream().map(this::ticketOf).toList();
        tickets.forEach(ticket -> await().atMost(LONG).until(() -> isAtSecondLevel(ticket)));
        for (String ticket : tickets) {
            List<JsonNode> escalations = new ArrayList<>();
            list(HotlineService.ESCALATION, "/v1/escalations?ticket=" + ticket).forEach(escalations::add);
            assertThat(escalations).as("escalations of %s", ticket).hasSize(1);
            assertThat(escalations.get(0).path("cause").asText()).isEqualTo("SLA");
            assertThat(brokenPromises(ticket))
                    .as("broken promises of %s", ticket)
                    .isEqualTo(1);
        }
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(countedAsBroken(load)).isEqualTo(load.messages()));
    }

    private void promiseAnAnswerWithinSeconds(int seconds, String account) {
        List<Map<String, String>> always = Arrays.stream(DayOfWeek.values())
                .map(day -> Map.of("day", day.name(), "from", "00:00", "to", "24:00"))
                .toList();
        supervisor
                .post(
                        HotlineService.ESCALATION,
                        "/v1/calendars",
                        Map.of("name", account, "zone", "UTC", "hours", always))
                .expect(201);
        supervisor
                .post(
                        HotlineService.ESCALATION,
                        "/v1/sla-policies",
                        Map.of(
                                "key",
                                account,
                                "precedence",
                                100,
                                "match",
                                Map.of("account", account),
                                "calendar",
                                account,
                                "targets",
                                Map.of("FIRST_RESPONSE", "PT" + seconds + "S")))
                .expect(201);
    }

    private String ticketOf(String interaction) {
        return await().atMost(LONG)
                .until(
                        () -> list(HotlineService.TICKET, "/v1/tickets?interaction=" + interaction)
                                .path(0)
                                .path("id")
                                .asText(),
                        id -> !id.isEmpty());
    }

    private boolean isAtSecondLevel(String ticket) {
        JsonNode found = supervisor
                .get(HotlineService.TICKET, "/v1/tickets/" + ticket)
                .expect(200)
                .json();
        return found.path("level").asText().equals("SECOND")
                && found.path("team").asText().equals("second-line");
    }

    private int brokenPromises(String ticket) {
        int broken = 0;
        for (JsonNode clock : list(HotlineService.ESCALATION, "/v1/tickets/" + ticket + "/clocks")) {
            if (clock.hasNonNull("breachedAt")) {
                assertThat(clock.path("target").asText()).isEqualTo("FIRST_RESPONSE");
                broken++;
            }
        }
        return broken;
    }

    /** How many promises to tickets of the run the indicators count as broken. */
    private int countedAsBroken(IntakeLoad load) {
        JsonNode kept = supervisor
                .get(HotlineService.KPI, "/v1/kpis/sla-compliance?account=" + load.account())
                .expect(200)
                .json();
        return kept.path("denominator").asInt() - kept.path("numerator").asInt();
    }

    private JsonNode list(HotlineService service, String path) {
        JsonNode answer = supervisor.get(service, path).expect(200).json();
        return answer.has("items") ? answer.path("items") : answer;
    }
}
