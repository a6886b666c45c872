package org.hotline.ticket.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.escalation.EscalationTurns.SPECIALIST;
import static org.hotline.ticket.escalation.EscalationTurns.accepted;
import static org.hotline.ticket.escalation.EscalationTurns.declined;
import static org.hotline.ticket.escalation.EscalationTurns.handedBack;
import static org.hotline.ticket.escalation.EscalationTurns.raised;
import static org.hotline.ticket.escalation.EscalationTurns.withdrawn;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.SupportLevel;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TicketServiceTest
class EscalationFollowingTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void anEscalatedTicketWaitsWhereItWasSent() {
        String id = opened();
        as("operator").body(Map.of("text", "a reply")).post("/v1/tickets/" + id + "/replies");
        as("specialist").get("/v1/tickets/" + id).then().statusCode(404);

        happen(raised(id));

        await().untilAsserted(() -> assertStands(id, "second-line", "SECOND", null));
        as("specialist").get("/v1/tickets/" + id).then().statusCode(200);
        as("operator").get("/v1/tickets/" + id).then().statusCode(200);
    }

    @Test
    void aLineThatOnlyNewerWritersKnowLiesBeyondTheOthers() {
        String id = opened();
        EscalationRaised raised = raised(id, SupportLevel.UNKNOWN);
        happen(raised, accepted(raised));

        await().untilAsserted(() -> assertStands(id, "second-line", "THIRD", SPECIALIST.toString()));
    }

    @Test
    void whoAcceptsHasIt() {
        String id = opened();
        EscalationRaised raised = raised(id);

        happen(raised, accepted(raised), accepted(raised));

        await().untilAsserted(() -> assertStands(id, "second-line", "SECOND", SPECIALIST.toString()));
        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body("items.kind", equalTo(List.of("OPENED", "ASSIGNED", "ASSIGNED")))
                .body("items[2].cause", equalTo("ESCALATION"))
                .body("items[2].reference", equalTo(raised.escalationId().toString()));
    }

    @Test
    void whatIsDeclinedHandedBackOrWithdrawnGoesBack() {
        for (int i = 0; i < 3; i++) {
            String id = opened();
            EscalationRaised raised = raised(id);
            EscalationEvent back = List.of(declined(raised), handedBack(raised), withdrawn(raised))
                    .get(i);

            happen(raised, accepted(raised), back);

            await().untilAsserted(() -> assertThat(lastCause(id)).isEqualTo("RETURN"));
            assertStands(id, "first-line", "FIRST", null);
        }
    }

    @Test
    void whatNoLongerAppliesChangesNothing() {
        String solved = opened();
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + solved + "/resolution");
        String elsewhere = opened();
        EscalationRaised raised = raised(elsewhere);
        String marker = opened();

        happen(
                raised(solved),
                accepted(raised),
                withdrawn(raised),
                raised(Ids.next().toString()),
                raised(marker));

        await().untilAsserted(() -> assertStands(marker, "second-line", "SECOND", null));
        assertThat(ticket(solved).getString("status")).isEqualTo("RESOLVED");
        assertThat(ticket(solved).getString("team")).isEqualTo("first-line");
        assertStands(elsewhere, "first-line", "FIRST", null);
    }

    @ParameterizedTest
    @CsvSource({"true, OPEN", "false, RESOLVED"})
    void whoSendsUpWhatAMergeHadOpenedAgainHasAReasonAndARuleHasNone(boolean somebody, String status) {
        String solved = opened();
        act(solved, "resolution", Map.of("solution", "done"));
        String other =
                arrive(kafka, Inbound.mail().from("zoe@example.org").event()).toString();
        act(other, "merge", Map.of("into", solved));
        happen(raised(solved, SupportLevel.SECOND, somebody ? SPECIALIST : null));
        await().untilAsserted(() -> assertStands(solved, "second-line", "SECOND", null));

        act(other, "unmerge", Map.of());

        assertThat(ticket(solved).getString("status")).isEqualTo(status);
    }

    private static void act(String ticket, String what, Map<String, ?> body) {
        as("supervisor")
                .body(body)
                .post("/v1/tickets/" + ticket + "/" + what)
                .then()
                .statusCode(200);
    }

    private void happen(EscalationEvent... events) {
        Topics.publish(kafka, List.of(events));
    }

    private static void assertStands(String id, String team, String level, String operator) {
        assertThat(ticket(id).getString("team")).isEqualTo(team);
        assertThat(ticket(id).getString("level")).isEqualTo(level);
        assertThat(ticket(id).getString("operator")).isEqualTo(operator);
    }

    private static String lastCause(String id) {
        return as("operator").get("/v1/tickets/" + id + "/timeline").path("items[-1].cause");
    }
}
