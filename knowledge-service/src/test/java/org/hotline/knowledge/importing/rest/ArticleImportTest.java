package org.hotline.knowledge.importing.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.bela;
import static org.hotline.knowledge.Editors.imported;
import static org.hotline.knowledge.Editors.unique;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotline.kit.test.Tokens;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class ArticleImportTest {

    @Test
    void whatIsImportedIsPublishedAtOnceAndTheSameAgainChangesNothing() {
        String id = unique();
        String line = line(id, "Title", "en");

        imported(line).statusCode(200).body("created", equalTo(1));
        imported(line).body("unchanged", equalTo(1)).body("created", equalTo(0));
        imported(line(id, "Other", "en")).body("updated", equalTo(1));

        as("integration")
                .get("/v1/articles?externalId=" + id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Other"))
                .body("items[0].revision", equalTo(2))
                .body("items[0].status", equalTo("PUBLISHED"));
    }

    @Test
    void aBadLineIsNamedAndTheRestGoesOn() {
        String lines = String.join(
                "\n",
                line(unique(), "First", "en"),
                "{\"title\": \"no end",
                "",
                "{\"externalId\": \"x-4\", \"title\": \"\", \"body\": \"b\", \"language\": \"english\"}",
                "null",
                "{\"title\": \"" + "x".repeat(ArticleLines.LONGEST_LINE) + "\"}",
                line(unique(), "Last", "fr"));

        imported(lines)
                .statusCode(200)
                .body("lines", equalTo(6))
                .body("created", equalTo(2))
                .body("failed", equalTo(4))
                .body("errors.line", equalTo(List.of(2, 4, 5, 6)))
                .body("errors[1].externalId", equalTo("x-4"))
                .body("errors[1].errors.field", hasItem("language"))
                .body("errors[3].detail", containsString("longer"));
    }

    @Test
    void theSameIdTwiceInOneImportIsOneArticle() {
        String id = unique();

        imported(line(id, "One", "en") + "\n" + line(id, "Two", "en"))
                .body("created", equalTo(1))
                .body("updated", equalTo(1));

        String article = bela().get("/v1/articles?externalId=" + id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Two"))
                .extract()
                .path("items[0].id");
        bela().get("/v1/articles/{id}/revisions", article).then().body("items.title", equalTo(List.of("Two", "One")));
    }

    @Test
    void aLineThatNobodyCouldReadIsNamed() {
        String lines = line(unique(), "Deep", "en").replace("\"b\"", "\"" + "> ".repeat(50_000) + "\"");

        imported(lines)
                .body("failed", equalTo(1))
                .body("errors[0].errors.field", hasItem("body"))
                .body("errors[0].errors.rule", hasItem(containsString("must not nest")));
    }

    @Test
    void onlyEditorsImport() {
        given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType("application/x-ndjson")
                .body(line(unique(), "T", "en").getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles/imports")
                .then()
                .statusCode(403);
    }

    private static String line(String externalId, String title, String language) {
        return """
                {"externalId":"%s","title":"%s","body":"b","language":"%s","kind":"ANSWER","audience":"PUBLIC"}""".formatted(externalId, title, language);
    }
}
