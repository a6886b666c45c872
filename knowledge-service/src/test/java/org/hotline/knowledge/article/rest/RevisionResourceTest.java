package org.hotline.knowledge.article.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.knowledge.Editors.anna;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.bela;
import static org.hotline.knowledge.Editors.drafted;
import static org.hotline.knowledge.Editors.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class RevisionResourceTest {

    @Test
    void readersSeeThePublishedRevisionWhileTheNextIsWritten() {
        String id = published(article("Old title", "old", "en", "PUBLIC"));
        String etag = anna().get("/v1/articles/{id}", id).header("ETag");

        anna().header("If-Match", etag)
                .body(article("New title", "new", "en", "INTERNAL"))
                .put("/v1/articles/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("revision", equalTo(2))
                .body("publishedRevision", equalTo(1));

        as("integration").get("/v1/articles/{id}", id).then().statusCode(200).body("title", equalTo("Old title"));
        bela().get("/v1/articles/{id}", id).then().body("title", equalTo("New title"));
        bela().get("/v1/articles/{id}/revisions", id)
                .then()
                .body("items.title", equalTo(List.of("New title", "Old title")));
        String next = bela().get("/v1/articles/{id}/revisions?limit=1", id)
                .then()
                .body("items.title", equalTo(List.of("New title")))
                .extract()
                .path("next");
        bela().get("/v1/articles/{id}/revisions?limit=1&after={next}", id, next)
                .then()
                .body("items.title", equalTo(List.of("Old title")))
                .body("next", nullValue());
        bela().get("/v1/articles/{id}/revisions/1", id).then().body("body", equalTo("old"));
        bela().get("/v1/articles/{id}/revisions/9", id).then().statusCode(404);
    }

    @Test
    void tagsAndStepsAreKeptToTheLetter() {
        List<String> odd = List.of("a, b", "say \"hi\"", "C:\\temp\\", "{x}", "NULL", " edge ");
        Map<String, Object> body = new HashMap<>(article("Odd", "b", "en", "PUBLIC"));
        body.putAll(Map.of("tags", odd, "steps", odd));

        String id = drafted(body);

        bela().get("/v1/articles/{id}/revisions/1", id)
                .then()
                .body("tags", equalTo(odd))
                .body("steps", equalTo(odd));
        bela().get("/v1/articles/{id}", id).then().body("tags", equalTo(odd));
    }
}
