package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.launcher.run.LocalHotline;
import org.hotline.local.token.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningHotline.class)
class ServersThatStopStory {

    private static final Duration LONG = Duration.ofSeconds(180);
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final LocalHotline hotline = RunningHotline.hotline();
    private final Reconciliation reconciliation = new Reconciliation(RunningHotline.client());

    @Test
    void withoutKafkaIntakeGoesOnAndEverythingArrivesAfterwards() {
        hotline.kafka().stop();
        IntakeLoad load = IntakeLoad.of(RunningHotline.client(), 100, 5);

        await().atMost(LONG).until(load::isDone);
        assertThat(load.refusals()).isZero();
        hotline.kafka().start();

        reconciliation.holds(load);
    }

    @Test
    void withoutPostgresNothingIsAcknowledgedAndNothingAcknowledgedIsLost() {
        IntakeLoad load = IntakeLoad.of(RunningHotline.client(), 200, 10);
        Person integration = RunningHotline.client().as(Role.INTEGRATION, "load");
        await().atMost(LONG).until(() -> load.isAbout(0.3));

        hotline.postgres().stop();
        long start = System.nanoTime();
        HttpAnswer refused = integration.post(
                HotlineService.GATEWAY,
                "/v1/inbound/messages",
                Map.of(
                        "channel", "WEB",
                        "account", "refused",
                        "externalId", "refused-1",
                        "from", Map.of("address", "r@customer.example"),
                        "text", "Is anybody there?"));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        hotline.postgres().start();

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(took).isLessThan(Duration.ofSeconds(6));
        await().atMost(LONG).until(load::isDone);
        reconciliation.holds(load);
    }

    @Test
    void whenPostgresIsBackQuestionsAreAnsweredAtOnce() {
        Map<HotlineService, String> questions = Map.of(
                HotlineService.GATEWAY, "/v1/quarantine?limit=1",
                HotlineService.TICKET, "/v1/tickets?limit=1",
                HotlineService.ESCALATION, "/v1/escalations?limit=1",
                HotlineService.KPI, "/v1/kpis/response-rate",
                HotlineService.KNOWLEDGE, "/v1/articles?limit=1");
        Person supervisor = RunningHotline.client().as(Role.SUPERVISOR, "first-question");
        questions.forEach(
                (service, question) -> supervisor.get(service, question).expect(200));

        hotline.postgres().stop();
        hotline.postgres().start();

        questions.forEach((service, question) -> await().atMost(AT_ONCE)
                .until(() -> supervisor.get(service, question).status() == 200));
    }
}
