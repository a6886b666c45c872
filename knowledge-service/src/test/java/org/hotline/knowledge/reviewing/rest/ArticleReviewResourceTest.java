package org.hotline.knowledge.reviewing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.knowledge.Editors.anna;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.bela;
import static org.hotline.knowledge.Editors.drafted;
import static org.hotline.knowledge.Editors.published;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.kit.test.Topics;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class ArticleReviewResourceTest {

    private final String kafka;

    ArticleReviewResourceTest(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.kafka = kafka;
    }

    @Test
    void anArticleGoesFromDraftToPublicationAndTheNeighboursHearOfIt() {
        Map<String, Object> body = new HashMap<>(article("Reset", "# Do\n\n*This*", "en", "PUBLIC"));
        body.putAll(Map.of("tags", List.of("a", "b"), "steps", List.of("one", "two"), "sideEffects", "none"));

        String id = published(body);

        as("operator")
                .get("/v1/articles/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", not(nullValue()))
                .body("status", equalTo("PUBLISHED"))
                .body("html", containsString("<em>This</em>"))
                .body("steps", equalTo(List.of("one", "two")))
                .body("tags", equalTo(List.of("a", "b")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(factsOf(id)).containsExactly("ArticleDrafted", "ArticlePublished"));
    }

    @Test
    void aStepOutOfTurnIsAConflictAndOwnWorkIsNotApproved() {
        String id = drafted(article("T", "b", "en", "PUBLIC"));

        bela().post("/v1/articles/{id}/publication", id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/article-status"));
        anna().post("/v1/articles/{id}/submission", id).then().statusCode(200);
        anna().post("/v1/articles/{id}/approval", id)
                .then()
                .statusCode(422)
                .body("type", endsWith("/article-own-work"));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        String id = drafted(article("T", "b", "en", "PUBLIC"));
        String etag = anna().get("/v1/articles/{id}", id).header("ETag");

        anna().header("If-Match", etag)
                .body(article("T2", "b", "en", "PUBLIC"))
                .put("/v1/articles/{id}", id)
                .then()
                .statusCode(200);

        bela().header("If-Match", etag)
                .body(article("T3", "b", "en", "PUBLIC"))
                .put("/v1/articles/{id}", id)
                .then()
                .statusCode(412);
        bela().body(article("T3", "b", "en", "PUBLIC"))
                .put("/v1/articles/{id}", id)
                .then()
                .statusCode(428);
        bela().header("If-Match", etag)
                .post("/v1/articles/{id}/submission", id)
                .then()
                .statusCode(412);
    }

    private List<String> factsOf(String id) {
        return Topics.read(kafka, KnowledgeEvent.class).stream()
                .filter(fact -> fact.articleId().toString().equals(id))
                .map(fact -> fact.getClass().getSimpleName())
                .toList();
    }
}
