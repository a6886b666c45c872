package org.hotline.escalation.sla.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.TicketPriority;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.event.escalation.SlaClockBreached;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@EscalationServiceTest
@TestProfile(ClockTickTest.Ticking.class)
@SuppressWarnings("NullAway.Init") // injected
class ClockTickTest {

    @Inject
    Clock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    /** The service as it runs outside of tests. */
    public static class Ticking implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hotline.sla.breaches.every", "1s");
        }
    }

    @Test
    void aBrokenPromiseEscalatesByItselfNotBeforeItIsDueAndWithinFiveSeconds() {
        String account = "ticking-" + UUID.randomUUID();
        given().auth()
                .oauth2(Tokens.of("supervisor"))
                .contentType("application/json")
                .body("""
                        {"key":"p-%s","precedence":10,"match":{"account":"%s"},"calendar":"always",
                         "targets":{"FIRST_RESPONSE":"PT1H"}}""".formatted(UUID.randomUUID(), account))
                .post("/v1/sla-policies")
                .then()
                .statusCode(201);
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
        Instant due = clock.instant().plusSeconds(3);

        Topics.publish(kafka, ticket.opened(due.minus(Duration.ofHours(1))));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> facts(ticket).stream().anyMatch(EscalationRaised.class::isInstance));
        List<EscalationEvent> facts = facts(ticket);
        assertThat(facts).filteredOn(EscalationRaised.class::isInstance).hasSize(1);
        assertThat(facts)
                .filteredOn(SlaClockBreached.class::isInstance)
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.recordedAt()).isBetween(due, due.plusSeconds(5));
                    assertThat(Duration.between(breach.occurredAt(), due).abs()).isLessThan(Duration.ofMillis(1));
                });
    }

    private List<EscalationEvent> facts(Neighbours ticket) {
        return Topics.read(kafka, EscalationEvent.class).stream()
                .filter(event -> event.ticketId().equals(ticket.ticket()))
                .toList();
    }
}
