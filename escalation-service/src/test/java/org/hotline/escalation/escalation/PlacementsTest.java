package org.hotline.escalation.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.SupportLevel;
import org.hotline.event.ticket.OperatorPlaced;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** Who works where is heard from the ticket-service, and decides what somebody sees. */
@EscalationServiceTest
class PlacementsTest extends StaffTest {

    @Test
    void whoIsMovedSeesWhatConcernsTheNewTeamAndNoMoreOfTheFormerOneWhateverTheTokenSays() {
        Neighbours ours = known();
        String atOurs = escalate(ours, "second-line").path("id");
        for (String role : List.of("operator", "specialist", "team-lead")) {
            String name = "moved-" + UUID.randomUUID();
            UUID id = Tokens.idOf(role, name);
            String token = Tokens.of(role, name, "first-line");
            assertThat(seen(token, ours, atOurs)).as(role).containsOnly(200);

            Topics.publish(
                    kafka,
                    List.of(
                            placed(id, "first-line", false, 1),
                            placed(id, "returns", true, 3),
                            placed(id, "late", true, 2)));

            await().untilAsserted(
                            () -> assertThat(seen(token, ours, atOurs)).as(role).containsOnly(404));
            assertThat(database.query("select team from staff_member where operator_id = :id")
                            .bind("id", id)
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("returns");
            Topics.publish(kafka, placed(id, "second-line", true, 4));
            await().untilAsserted(() ->
                    assertThat(seen(token, ours, atOurs).get(0)).as(role).isEqualTo(200));
        }
    }

    @Test
    void aLeadOfAllLeadsAllUntilSomebodyDecidesWhichTeam() {
        Neighbours ours = known();
        String escalation = escalate(ours, "second-line").path("id");
        String name = "lead-" + UUID.randomUUID();
        UUID id = Tokens.idOf("team-lead", name);
        String token = Tokens.of("team-lead", name);
        Topics.publish(kafka, placed(id, "returns", false, 1));
        await().until(() -> database.query("select count(*) from staff_member where operator_id = :id")
                .bind("id", id)
                .mapTo(long.class)
                .one()
                .equals(1L));
        assertThat(seen(token, ours, escalation)).containsOnly(200);

        Topics.publish(kafka, placed(id, "returns", true, 2));

        await().untilAsserted(() -> assertThat(seen(token, ours, escalation)).containsOnly(404));
    }

    private static OperatorPlaced placed(UUID operator, String team, boolean decided, long sequence) {
        return new OperatorPlaced(Ids.next(), NOW, NOW, operator, team, SupportLevel.FIRST, decided, sequence);
    }

    private static List<Integer> seen(String token, Neighbours ticket, String escalation) {
        List<String> listed = given().auth()
                .oauth2(token)
                .get("/v1/escalations?ticket=" + ticket.ticket())
                .jsonPath()
                .getList("items.id");
        return List.of(
                given().auth()
                        .oauth2(token)
                        .get("/v1/escalations/" + escalation)
                        .statusCode(),
                listed.contains(escalation) ? 200 : 404,
                given().auth()
                        .oauth2(token)
                        .get("/v1/tickets/" + ticket.ticket() + "/clocks")
                        .statusCode());
    }
}
