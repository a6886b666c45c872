package org.hotline.knowledge.article.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.knowledge.Editors.anna;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.bela;
import static org.hotline.knowledge.Editors.drafted;
import static org.hotline.knowledge.Editors.published;
import static org.hotline.knowledge.Editors.unique;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@KnowledgeServiceTest
class ArticleResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"integration", "operator", "specialist", "team-lead", "supervisor"})
    void onlyEditorsWrite(String role) {
        String id = drafted(article("Mine", "x", "en", "PUBLIC"));

        as(role).body(article("t", "b", "en", "PUBLIC"))
                .post("/v1/articles")
                .then()
                .statusCode(403);
        as(role).header("If-Match", "*")
                .body(article("t", "b", "en", "PUBLIC"))
                .put("/v1/articles/{id}", id)
                .then()
                .statusCode(403);
        for (String step : List.of("submission", "approval", "publication", "archival")) {
            as(role).post("/v1/articles/{id}/" + step, id).then().statusCode(403);
        }
        as(role).get("/v1/articles/{id}/revisions", id).then().statusCode(403);
        as(role).get("/v1/drafts").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "1. ", "<div>"})
    void aBodyThatNestsTooDeeplyIsRefused(String piece) {
        anna().body(article("Deep", piece.repeat(190_000 / piece.length()), "en", "PUBLIC"))
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-request"))
                .body("errors.field", hasItem("body"));
    }

    @Test
    void whatACallerMayNotReadDoesNotExistForThem() {
        String internal = published(article("Inside", "secret", "en", "INTERNAL"));
        String draft = drafted(article("Draft", "secret", "en", "PUBLIC"));

        as("integration").get("/v1/articles/{id}", internal).then().statusCode(404);
        as("operator").get("/v1/articles/{id}", internal).then().statusCode(200);
        as("operator").get("/v1/articles/{id}", draft).then().statusCode(404);
        as("integration")
                .get("/v1/articles?limit=200")
                .then()
                .body("items.audience", everyItem(equalTo("PUBLIC")))
                .body("items.id", not(hasItem(draft)));
        as("operator")
                .get("/v1/articles/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith("/article-not-found"));
        as("integration")
                .body(Map.of("helpful", true))
                .post("/v1/articles/{id}/ratings", internal)
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsWrongWithAnArticleIsNamed() {
        anna().body(Map.of("title", " ", "body", "b", "language", "French"))
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("title", "language"));
        anna().body(Map.of("title", "t", "body", "b", "language", "fr", "kind", "NOVEL"))
                .post("/v1/articles")
                .then()
                .statusCode(400);
    }

    @Test
    void aCharacterThatCannotBeKeptIsRefusedWithoutTheTextInTheLog() {
        StringBuffer logged = new StringBuffer();
        Handler ear = earFor(logged);
        Logger.getLogger("").addHandler(ear);
        try {
            anna().body(article("nul \u0000", "what Anna wrote", "en", "PUBLIC"))
                    .post("/v1/articles")
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/malformed-request"));
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }
        assertThat(logged).doesNotContain("what Anna wrote");
        anna().queryParam("category", "\u0000").get("/v1/articles").then().statusCode(400);
    }

    @Test
    void anExternalIdNamesOneArticle() {
        Map<String, Object> body = new HashMap<>(article("T", "b", "en", "PUBLIC"));
        body.put("externalId", unique());

        drafted(body);

        bela().body(body).post("/v1/articles").then().statusCode(409).body("errors[0].field", equalTo("externalId"));
        anna().queryParam("externalId", body.get("externalId"))
                .get("/v1/articles")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aRepeatedCallDraftsOnce() {
        String key = unique();

        String first = anna().header("Idempotency-Key", key)
                .body(article("Once", "b", "en", "PUBLIC"))
                .post("/v1/articles")
                .path("id");

        anna().header("Idempotency-Key", key)
                .body(article("Once", "b", "en", "PUBLIC"))
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void theListGoesOnWhereItStopped() {
        String tag = unique();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> body = new HashMap<>(article("T" + i, "b", "en", "PUBLIC"));
            body.put("tags", List.of(tag));
            drafted(body);
        }

        String next = anna().get("/v1/articles?limit=2&tag=" + tag)
                .then()
                .body("items.title", equalTo(List.of("T2", "T1")))
                .extract()
                .path("next");

        anna().queryParam("after", next)
                .get("/v1/articles?limit=2&tag=" + tag)
                .then()
                .body("items.title", equalTo(List.of("T0")))
                .body("next", nullValue());
        anna().get("/v1/articles?after=eA").then().statusCode(400).body("errors[0].field", equalTo("after"));
    }

    private static Handler earFor(StringBuffer heard) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                heard.append(new SimpleFormatter().format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
