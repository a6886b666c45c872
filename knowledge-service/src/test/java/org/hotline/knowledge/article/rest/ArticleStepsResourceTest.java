package org.hotline.knowledge.article.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.drafted;
import static org.hotline.knowledge.Editors.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class ArticleStepsResourceTest {

    @Test
    void theStepsAreThoseThatTheArticleLists() {
        Map<String, Object> body = new HashMap<>(article("Restart", "1. Not this", "en", "INTERNAL"));
        body.putAll(Map.of("steps", List.of("Unplug", "Plug in"), "sideEffects", "The line drops."));
        String id = published(body);

        as("operator")
                .get("/v1/articles/{id}/steps", id)
                .then()
                .statusCode(200)
                .body("articleId", equalTo(id))
                .body("revision", equalTo(1))
                .body("title", equalTo("Restart"))
                .body("steps", equalTo(List.of("Unplug", "Plug in")))
                .body("sideEffects", equalTo("The line drops."));
    }

    @Test
    void withoutAListOfItsOwnTheStepsAreThoseOfItsBody() {
        String id = published(article("Restart", "Do this:\n\n1. Unplug\n2. Plug **in**", "en", "PUBLIC"));

        as("operator").get("/v1/articles/{id}/steps", id).then().body("steps", equalTo(List.of("Unplug", "Plug in")));
    }

    @Test
    void whoMayNotReadTheArticleIsToldNoSteps() {
        String id = drafted(article("Secret", "1. Hush", "en", "INTERNAL"));

        as("operator").get("/v1/articles/{id}/steps", id).then().statusCode(404);
        as("integration").get("/v1/articles/{id}/steps", id).then().statusCode(403);
    }
}
