package org.hotline.knowledge.article.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.published;

import java.util.Map;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class RatingResourceTest {

    @Test
    void aReadersLatestOpinionCounts() {
        String id = published(article("T", "b", "en", "PUBLIC"));

        as("operator", "rosa")
                .body(Map.of("helpful", false))
                .post("/v1/articles/{id}/ratings", id)
                .then()
                .statusCode(204);
        as("operator", "rosa")
                .body(Map.of("helpful", true))
                .post("/v1/articles/{id}/ratings", id)
                .then()
                .statusCode(204);
        as("operator", "rolf")
                .body(Map.of("helpful", false))
                .post("/v1/articles/{id}/ratings", id)
                .then()
                .statusCode(204);

        as("operator")
                .get("/v1/articles/{id}", id)
                .then()
                .body("reception.helpful", equalTo(1))
                .body("reception.unhelpful", equalTo(1));
        as("operator")
                .body(Map.of())
                .post("/v1/articles/{id}/ratings", id)
                .then()
                .statusCode(400);
    }
}
