package org.hotline.knowledge.drafting.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.event.ticket.TicketNoted;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.knowledge.Cases;
import org.hotline.knowledge.Editors;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

/** Cases from before they had teams: seen by no stranger, and by their teams as soon as these are known. */
@KnowledgeServiceTest
class TeamlessCasesTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String word = Editors.word();
    private final UUID ticket = Ids.next();

    @Test
    void whatWasPublishedAboutTheirTicketsTellsWhoseTheyAre() {
        Topics.publish(kafka, noted("billing"));
        Topics.publish(kafka, Cases.solved(ticket, 1, word));

        await().atMost(SOON).until(() -> sees("operator", "billie", "billing"));
        assertThat(sees("operator", "fred", "first-line")).isFalse();
    }

    @Test
    void whereNothingTellsThemOnlyWhoWatchesAllSeesThem() {
        Topics.publish(kafka, Cases.solved(ticket, 1, word));

        await().atMost(SOON).until(() -> sees("supervisor", "susi", null));
        await().atMost(SOON)
                .until(() -> database.query("select teams_sought from solved_case where ticket_id = :ticket")
                        .bind("ticket", ticket)
                        .mapTo(boolean.class)
                        .one());
        assertThat(sees("operator", "fred", "first-line")).isFalse();
        assertThat(sees("team-lead", "lena", "billing")).isFalse();
    }

    @Test
    void theNextSolutionOfTheTicketTellsIt() {
        Topics.publish(kafka, Cases.solved(ticket, 1, word));
        Topics.publish(kafka, Cases.solved(ticket, 2, Editors.word(), "billing"));

        await().atMost(SOON).until(() -> sees("operator", "billie", "billing"));
        assertThat(sees("operator", "fred", "first-line")).isFalse();
    }

    private TicketNoted noted(String team) {
        TicketSnapshot snapshot = new TicketSnapshot(
                ticket,
                "HL-000044",
                1,
                1,
                TicketStatus.RESOLVED,
                TicketType.QUESTION,
                null,
                TicketPriority.NORMAL,
                Channel.EMAIL,
                "support@hotline.example",
                team,
                SupportLevel.FIRST,
                null,
                "en",
                Ids.next(),
                NOW,
                null);
        return new TicketNoted(Ids.next(), NOW, NOW, snapshot, Ids.next(), Ids.next());
    }

    private boolean sees(String role, String name, @org.jspecify.annotations.Nullable String team) {
        return given().auth()
                .oauth2(team == null ? Tokens.of(role, name) : Tokens.of(role, name, team))
                .contentType("application/json")
                .body(Map.of("text", "my " + word + " is blinking", "language", "en"))
                .post("/v1/suggestions")
                .asString()
                .contains(word + " blinking");
    }
}
