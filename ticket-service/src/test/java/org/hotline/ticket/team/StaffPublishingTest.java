package org.hotline.ticket.team;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.employ;
import static org.hotline.ticket.Calling.opened;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.SupportLevel;
import org.hotline.event.ticket.OperatorPlaced;
import org.hotline.event.ticket.StaffEvent;
import org.hotline.event.ticket.TeamDefined;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** What others hear of those who work here, and what it means here. */
@TicketServiceTest
@SuppressWarnings("NullAway.Init") // injected
class StaffPublishingTest {

    @Inject
    StaffPublishing publishing;

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void eachPlacementIsTold() {
        UUID id = employ("operator", "told-" + UUID.randomUUID());
        place(id, "billing");
        place(id, "second-line");

        await().untilAsserted(() -> assertThat(placements(id))
                .extracting(
                        OperatorPlaced::team, OperatorPlaced::level, OperatorPlaced::decided, OperatorPlaced::sequence)
                .containsExactly(
                        tuple("first-line", SupportLevel.FIRST, false, 1L),
                        tuple("billing", SupportLevel.FIRST, true, 2L),
                        tuple("second-line", SupportLevel.SECOND, true, 3L)));
    }

    @Test
    void eachTeamIsTold() {
        String key = "told-" + UUID.randomUUID();
        for (String level : List.of("SECOND", "THIRD")) {
            as("admin")
                    .body(Map.of("name", "Told", "level", level))
                    .put("/v1/teams/" + key)
                    .then()
                    .statusCode(200);
        }

        await().untilAsserted(() -> assertThat(definitions(key))
                .extracting(TeamDefined::level, TeamDefined::sequence)
                .containsExactly(tuple(SupportLevel.SECOND, 1L), tuple(SupportLevel.THIRD, 2L)));
    }

    @Test
    void whatIsThereFromBeforeIsToldOnceAndWhatAnOlderVersionChangesIsToldAgain() {
        await().untilAsserted(() -> assertThat(definitions("first-line")).isNotEmpty());
        UUID id = UUID.randomUUID();
        database.update("""
                        insert into operator (id, name, team, level, presence, presence_since, capacity, version)
                        values (:id, 'Old', 'billing', 'FIRST', 'OFFLINE', now(), 5, 0)""").bind("id", id).execute();

        publishing.publishMissing();
        publishing.publishMissing();
        await().untilAsserted(() -> assertThat(placements(id)).hasSize(1));
        database.update("update operator set team = 'first-line' where id = :id")
                .bind("id", id)
                .execute();
        publishing.publishMissing();
        publishing.publishMissing();

        await().untilAsserted(() ->
                assertThat(placements(id)).extracting(OperatorPlaced::team).containsExactly("billing", "first-line"));
    }

    @Test
    void aLeadIsWhoIsRecordedAndNotWhoTheTokenNames() {
        String ours = opened();
        String theirs = opened("billing");
        String name = "lead-" + UUID.randomUUID();
        String token = Tokens.of("team-lead", name, "first-line");
        UUID id = UUID.fromString(given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("presence", "OFFLINE"))
                .put("/v1/operators/me/presence")
                .path("id"));
        assertThat(reads(token, ours)).isEqualTo(200);
        assertThat(reads(token, theirs)).isEqualTo(404);

        place(id, "billing");

        assertThat(reads(token, ours)).isEqualTo(404);
        assertThat(reads(token, theirs)).isEqualTo(200);
        assertThat(given().auth()
                        .oauth2(token)
                        .get("/v1/tickets?limit=200&team=first-line")
                        .jsonPath()
                        .getList("items.id"))
                .doesNotContain(ours);
    }

    @Test
    void aLeadOfAllLeadsAllUntilSomebodyDecidesWhichTeam() {
        String theirs = opened("billing");
        String name = "lead-" + UUID.randomUUID();
        UUID id = employ("team-lead", name);
        assertThat(reads(Tokens.of("team-lead", name), theirs)).isEqualTo(200);

        place(id, "first-line");

        assertThat(reads(Tokens.of("team-lead", name), theirs)).isEqualTo(404);
    }

    private static int reads(String token, String ticket) {
        return given().auth().oauth2(token).get("/v1/tickets/" + ticket).statusCode();
    }

    private static void place(UUID id, String team) {
        as("supervisor")
                .body(Map.of("team", team))
                .put("/v1/operators/" + id)
                .then()
                .statusCode(200);
    }

    private List<OperatorPlaced> placements(UUID id) {
        return Topics.read(kafka, StaffEvent.class).stream()
                .filter(OperatorPlaced.class::isInstance)
                .map(OperatorPlaced.class::cast)
                .filter(fact -> fact.operatorId().equals(id))
                .toList();
    }

    private List<TeamDefined> definitions(String key) {
        return Topics.read(kafka, StaffEvent.class).stream()
                .filter(TeamDefined.class::isInstance)
                .map(TeamDefined.class::cast)
                .filter(fact -> fact.team().equals(key))
                .toList();
    }
}
