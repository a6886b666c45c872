package org.hotline.knowledge.search.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.knowledge.Cases.solved;
import static org.hotline.knowledge.Editors.word;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.SupportLevel;
import org.hotline.event.ticket.OperatorPlaced;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case is suggested to those who may see its ticket. */
@KnowledgeServiceTest
class CaseScopeTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @AfterEach
    void otherTestsHearOfNobody() {
        database.update("delete from staff_member").execute();
    }

    @Test
    void aCaseIsSuggestedToTheTeamsThatWorkedOnItAndToThoseWhoWatchAll() {
        String word = word();
        UUID ticket = Ids.next();
        Topics.publish(kafka, solved(ticket, 1, word, "billing", "second-line"));
        await().atMost(SOON).until(() -> suggested(word, "supervisor", "s", null), List.of(ticket)::equals);

        assertThat(suggested(word, "operator", "bo", "billing")).containsExactly(ticket);
        assertThat(suggested(word, "specialist", "sue", "second-line")).containsExactly(ticket);
        assertThat(suggested(word, "team-lead", "all", null)).containsExactly(ticket);
        assertThat(suggested(word, "admin", "a", null)).containsExactly(ticket);
        assertThat(suggested(word, "operator", "fi", "first-line")).isEmpty();
        assertThat(suggested(word, "team-lead", "li", "first-line")).isEmpty();
        assertThat(suggested(word, "knowledge-editor", "anna", null)).isEmpty();
    }

    @Test
    void casesOfOtherTeamsDoNotHideThoseOfTheCaller() {
        String word = word();
        UUID own = Ids.next();
        for (int i = 0; i < 30; i++) {
            Topics.publish(kafka, solved(Ids.next(), 1, word, "billing"));
        }
        Topics.publish(kafka, solved(own, 1, word + " " + word(), "first-line"));

        await().atMost(SOON).until(() -> suggested(word, "operator", "fi", "first-line"), List.of(own)::equals);
    }

    @Test
    void whoeverIsMovedIsSuggestedWhatTheNewTeamSees() {
        String word = word();
        UUID ticket = Ids.next();
        Topics.publish(kafka, solved(ticket, 1, word, "billing"));
        await().atMost(SOON).until(() -> suggested(word, "operator", "mo", "billing"), List.of(ticket)::equals);

        Instant now = Instant.parse("2026-11-24T09:00:00Z");
        UUID moved = Tokens.idOf("operator", "mo");
        Topics.publish(
                kafka, new OperatorPlaced(Ids.next(), now, now, moved, "first-line", SupportLevel.FIRST, true, 1));

        await().atMost(SOON).until(() -> suggested(word, "operator", "mo", "billing"), List::isEmpty);
    }

    @Test
    void aCaseOfWhichNobodySaidWhoseItIsIsForThoseWhoWatchAll() {
        String word = word();
        UUID ticket = Ids.next();
        Topics.publish(kafka, solved(ticket, 1, word));

        await().atMost(SOON).until(() -> suggested(word, "supervisor", "s", null), List.of(ticket)::equals);
        assertThat(suggested(word, "operator", "fi", "first-line")).isEmpty();
    }

    private static List<UUID> suggested(String word, String role, String name, @Nullable String team) {
        return given().auth()
                .oauth2(Tokens.of(role, name, team))
                .contentType("application/json")
                .body(Map.of("text", word))
                .post("/v1/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("tickets.ticketId", UUID.class);
    }
}
