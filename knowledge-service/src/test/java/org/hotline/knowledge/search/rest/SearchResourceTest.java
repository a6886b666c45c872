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
import static org.hotline.knowledge.Editors.word;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class SearchResourceTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aPublishedArticleIsFoundWithinASecondAndAnArchivedOneIsGone() {
        String word = word();
        String id = published(article("About " + word, "Text about it.", "en", "PUBLIC"));

        await().atMost(SOON).until(() -> found("integration", word), ids -> ids.contains(id));
        bela().post("/v1/articles/{id}/archival", id).then().statusCode(200);

        await().atMost(SOON).until(() -> found("integration", word), ids -> !ids.contains(id));
    }

    @Test
    void onlyWhatTheCallerMayReadIsFound() {
        String word = word();
        String internal = published(article("Inside " + word, "x", "en", "INTERNAL"));
        String open = published(article("Outside " + word, "x", "en", "PUBLIC"));
        String draft = drafted(article("Draft " + word, "x", "en", "PUBLIC"));

        await().atMost(SOON).until(() -> found("operator", word), ids -> ids.containsAll(List.of(internal, open)));

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
        await().atMost(SOON).until(() -> found("operator", word), ids -> ids.contains(id));

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
        as("operator").get("/v1/search").then().statusCode(400).body("errors.field", hasItem("q"));
        as("operator").get("/v1/search?q=x&limit=201").then().statusCode(400);
        as("operator")
                .queryParam("q", "x".repeat(2_001))
                .get("/v1/search")
                .then()
                .statusCode(400);
    }

    private static List<String> found(String role, String word) {
        return as(role).get("/v1/search?q=" + word)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
