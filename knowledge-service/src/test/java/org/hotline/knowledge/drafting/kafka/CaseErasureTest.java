package org.hotline.knowledge.drafting.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.knowledge.Cases.erased;
import static org.hotline.knowledge.Cases.solved;
import static org.hotline.knowledge.Editors.anna;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.word;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

/** What an erased customer said is found nowhere in knowledge, save where two people made an article of it. */
@KnowledgeServiceTest
class CaseErasureTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void casesDraftsAndTheirRevisionsLoseEveryWord() {
        String word = word();
        UUID ticket = Ids.next();
        Topics.publish(kafka, List.of(solved(ticket, 1, word, "first-line"), solved(ticket, 2, word, "first-line")));
        await().atMost(SOON)
                .until(() -> drafts(ticket).size() == 2 && suggested(word).size() == 2);
        String draft = drafts(ticket).get(0);
        anna().header("If-Match", anna().get("/v1/articles/{id}", draft).header("ETag"))
                .body(article(word, word, "en", "INTERNAL"))
                .put("/v1/articles/{id}", draft)
                .then()
                .statusCode(200);
        anna().body(article(word, word, "fr", "INTERNAL"))
                .post("/v1/articles/{id}/translations", draft)
                .then()
                .statusCode(201);

        Topics.publish(kafka, erased(ticket));

        await().atMost(SOON).untilAsserted(() -> assertThat(tablesWith(word)).isEmpty());
        assertThat(drafts(ticket)).isEmpty();
        anna().get("/v1/articles/{id}", draft)
                .then()
                .body("status", equalTo("ARCHIVED"))
                .body("title", equalTo("[erased]"));
        await().atMost(SOON).until(() -> suggested(word), List::isEmpty);
    }

    @Test
    void aCaseThatIsToldAgainAfterItWasErasedDoesNotComeBack() {
        String word = word();
        UUID ticket = Ids.next();

        Topics.publish(
                kafka,
                List.of(solved(ticket, 1, word, "first-line"), erased(ticket), solved(ticket, 1, word, "first-line")));
        Topics.publish(kafka, solved(ticket, 2, word + "x", "first-line"));

        await().atMost(SOON).until(() -> suggested(word + "x").size() == 1);
        assertThat(tablesWith("My " + word + " ")).isEmpty();
    }

    @Test
    void whatWasReviewedAndPublishedStaysAndWhatLedToItGoes() {
        String word = word();
        UUID ticket = Ids.next();
        UUID other = Ids.next();
        String others = word();
        Topics.publish(kafka, List.of(solved(ticket, 1, word, "first-line"), solved(other, 1, others, "first-line")));
        await().atMost(SOON)
                .until(() -> drafts(ticket).size() == 1 && drafts(other).size() == 1);
        String published = drafts(ticket).get(0);
        anna().header("If-Match", anna().get("/v1/articles/{id}", published).header("ETag"))
                .body(article("Lamps", "Restart them.", "en", "INTERNAL"))
                .put("/v1/articles/{id}", published)
                .then()
                .statusCode(200);
        anna().post("/v1/articles/{id}/approval", published).then().statusCode(200);
        anna().post("/v1/articles/{id}/publication", published).then().statusCode(200);

        Topics.publish(kafka, erased(ticket));

        await().atMost(SOON).untilAsserted(() -> assertThat(tablesWith(word)).isEmpty());
        as("operator").get("/v1/articles/{id}", published).then().body("title", equalTo("Lamps"));
        anna().get("/v1/articles/{id}/revisions/1", published).then().body("title", equalTo("[erased]"));
        await().atMost(SOON).until(() -> suggested(others).size() == 1); // the index follows by itself
        assertThat(drafts(other)).hasSize(1);
    }

    private List<String> drafts(UUID ticket) {
        List<Map<String, Object>> drafts = anna().get("/v1/drafts?limit=200").path("items");
        return drafts.stream()
                .filter(draft -> ticket.toString().equals(draft.get("ticketId")))
                .map(draft -> String.valueOf(draft.get("id")))
                .toList();
    }

    private static List<String> suggested(String word) {
        return as("supervisor")
                .body(Map.of("text", word))
                .post("/v1/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .path("tickets.ticketId");
    }

    /** Tables of the service with the text in any column. */
    private List<String> tablesWith(String text) {
        return database.query("""
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'""").mapTo(String.class).list().stream()
                .filter(table -> !table.equals("outbox"))
                .filter(table -> database.query("select 1 from " + table + " t where t::text like :text limit 1")
                        .bind("text", "%" + text + "%")
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent())
                .toList();
    }
}
