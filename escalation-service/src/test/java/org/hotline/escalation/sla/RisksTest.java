package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.EscalationCause;
import org.hotline.event.TicketPriority;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** A rule can act before a promise is broken. */
@EscalationServiceTest
@SuppressWarnings("NullAway.Init") // injected
class RisksTest extends PromisedTickets {

    @Inject
    RiskDetecting risks;

    @Test
    void aRuleCanActBeforeAPromiseIsBrokenButOnlyOnce() {
        as("supervisor")
                .body("""
                        {"key":"r-%s","precedence":1,"target":"RESOLUTION","before":"PT30M","match":{"account":"%s"},
                         "toLevel":"SECOND","toTeam":"second-line"}""".formatted(UUID.randomUUID(), account))
                .post("/v1/escalation-rules")
                .then()
                .statusCode(201);
        Neighbours soon = new Neighbours(account, TicketPriority.NORMAL);
        Neighbours later = new Neighbours(account, TicketPriority.NORMAL);
        Topics.publish(
                kafka,
                List.of(
                        soon.opened(clock.instant().minus(Duration.ofMinutes(220))),
                        later.opened(clock.instant().minus(Duration.ofMinutes(190)))));
        awaitState(soon.ticket(), "RESOLUTION", "RUNNING");
        awaitState(later.ticket(), "RESOLUTION", "RUNNING");

        risks.look();
        risks.look();

        await().untilAsserted(() ->
                assertThat(facts(soon.ticket(), EscalationRaised.class)).hasSize(1));
        assertThat(facts(soon.ticket(), EscalationRaised.class).get(0).cause()).isEqualTo(EscalationCause.RULE);
        assertThat(facts(later.ticket(), EscalationRaised.class)).isEmpty();
    }
}
