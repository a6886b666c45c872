package org.hotline.knowledge.search.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.bela;
import static org.hotline.knowledge.Editors.drafted;
import static org.hotline.knowledge.Editors.published;
import static org.hotline.knowledge.Editors.unique;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.solved.CaseSolved;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.knowledge.KnowledgeTest;
import org.junit.jupiter.api.Test;

@KnowledgeTest
class SearchResourceTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final String kafka;

    SearchResourceTest(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.kafka = kafka;
    }

    @Test
    void aPublishedArticleIsFoundWithinASecondAndAnArchivedOneIsGone() {
        String word = word();
        String id = published(article("About " + word, "Text about it.", "en", "PUBLIC"));

        await().atMost(A_SECOND).until(() -> found("integration", word), ids -> ids.contains(id));
        bela().post("/v1/articles/{id}/archival", id).then().statusCode(200);

        await().atMost(A_SECOND).until(() -> found("integration", word), ids -> !ids.contains(id));
    }

    @Test
    void onlyWhatTheCallerMayReadIsFound() {
        String word = word();
        String internal = published(article("Inside " + word, "x", "en", "INTERNAL"));
        String open = published(article("Outside " + word, "x", "en", "PUBLIC"));
        String draft = drafted(article("Draft " + word, "x", "en", "PUBLIC"));

        await().atMost(A_SECOND).until(() -> found("operator", word), ids -> ids.containsAll(List.of(internal, open)));

        assertThat(found("integration", word)).contains(open).doesNotContain(internal, draft);
        assertThat(found("operator", word)).doesNotContain(draft);
        as("integration").get("/v1/search?audience=INTERNAL&q=" + word).then().body("items", equalTo(List.of()));
        as("operator")
                .get("/v1/search?audience=INTERNAL&q=" + word)
                .then()
                .body("items.id", hasItem(internal))
                .body("items.id", not(hasItem(open)));
    }

    @Test
    void whatIsFoundTellsEnoughToChoose() {
        String word = word();
        Map<String, Object> body = new HashMap<>(
                article("Réinitialiser", "Bonjour. Pour " + word + " appuyez **ici**. Fin.", "fr", "PUBLIC"));
        body.putAll(Map.of("kind", "PROCEDURE", "externalId", word));
        String id = published(body);
        await().atMost(A_SECOND).until(() -> found("operator", word), ids -> ids.contains(id));

        as("operator")
                .get("/v1/search?language=fr&kind=PROCEDURE&q=" + word)
                .then()
                .body("items[0].id", equalTo(id))
                .body("items[0].externalId", equalTo(word))
                .body("items[0].title", equalTo("Réinitialiser"))
                .body("items[0].snippet", equalTo("Pour " + word + " appuyez ici. Fin."));
        as("operator").get("/v1/search?language=en&q=" + word).then().body("items.id", not(hasItem(id)));
        as("operator").get("/v1/search?kind=ANSWER&q=" + word).then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aSearchForNothingOrTooMuchIsRefused() {
        as("operator").get("/v1/search").then().statusCode(400);
        as("operator").get("/v1/search?q=x&limit=201").then().statusCode(400);
        as("operator")
                .queryParam("q", "x".repeat(2_001))
                .get("/v1/search")
                .then()
                .statusCode(400);
    }

    @Test
    void somebodyWhoAnswersIsShownArticlesAndCasesThatWereLikeIt() {
        String word = word();
        String id = published(article("The " + word + " blinks", "Restart it.", "en", "INTERNAL"));
        UUID ticket = Ids.next();
        Topics.publish(kafka, solved(ticket, word));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> as("operator")
                        .body(Map.of("text", "my " + word + " is blinking", "language", "en"))
                        .post("/v1/suggestions")
                        .then()
                        .statusCode(200)
                        .body("articles[0].id", equalTo(id))
                        .body("tickets[0].ticketId", equalTo(ticket.toString()))
                        .body("tickets[0].solution", equalTo("Restarted the " + word + " after [phone]")));
        as("operator")
                .body(Map.of("text", word, "ticketId", ticket))
                .post("/v1/suggestions")
                .then()
                .body("tickets.ticketId", not(hasItem(ticket.toString())));
        as("integration")
                .body(Map.of("text", word))
                .post("/v1/suggestions")
                .then()
                .statusCode(403);
    }

    private static CaseSolved solved(UUID ticket, String word) {
        return new CaseSolved(
                Ids.next(),
                NOW,
                NOW,
                ticket,
                "HL-000043",
                1,
                word + " blinking",
                "My " + word + " is blinking all night",
                "Restarted the " + word + " after 06 12 34 56 78",
                "en",
                null,
                List.of(Ids.next()),
                Ids.next());
    }

    private static List<String> found(String role, String word) {
        return as(role).get("/v1/search?q=" + word)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** A word that no other test uses, without digits so that it stays a word. */
    private static String word() {
        StringBuilder word = new StringBuilder();
        for (char c : unique().replace("-", "").substring(0, 12).toCharArray()) {
            word.append((char) ('g' + Character.digit(c, 16)));
        }
        return word.toString();
    }
}
