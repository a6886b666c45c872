package org.hotline.knowledge.help.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.published;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

/** What those say of an article who read it without signing in. */
@KnowledgeServiceTest
class WordsOfReadersTest {

    @Test
    void aReaderCountsOnceAndHisLastWordCounts() {
        String id = published(article("Once", "b", "en", "PUBLIC"));

        rate(id, "one", "true").statusCode(303).header("Location", equalTo("/help/articles/" + id + "?helpful=true"));
        rate(id, "one", "true").statusCode(303);
        rate(id, "one", "false").statusCode(303);
        rate(id, "another", "true").statusCode(303);

        as("operator")
                .get("/v1/articles/" + id)
                .then()
                .body("reception.helpful", equalTo(1))
                .body("reception.unhelpful", equalTo(1));
    }

    @Test
    void whoSaidSomethingIsThanked() {
        String id = published(article("Form", "b", "en", "PUBLIC"));

        given().get("/help/articles/" + id)
                .then()
                .body(containsString("/help/articles/" + id + "/ratings"))
                .body(not(containsString("role=\"status\"")));
        given().get("/help/articles/" + id + "?helpful=true").then().body(containsString("We are glad"));
        given().get("/help/articles/" + id + "?helpful=false").then().body(containsString("We are sorry"));
    }

    @Test
    void nobodyRatesWhatHeCannotRead() {
        rate(published(article("Inside", "b", "en", "INTERNAL")), "one", "true").statusCode(404);
    }

    @Test
    void aWordIsYesOrNo() {
        String id = published(article("Word", "b", "en", "PUBLIC"));

        given().contentType("application/x-www-form-urlencoded")
                .post("/help/articles/" + id + "/ratings")
                .then()
                .statusCode(400);
        for (String neither : List.of("helpful=2", "helpful=yes", "helpful=", "helpful=true&helpful=false")) {
            given().contentType("application/x-www-form-urlencoded")
                    .body(neither)
                    .post("/help/articles/" + id + "/ratings")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("helpful"));
        }
    }

    @Test
    void whatHelpedOthersStandsOnTheFirstPage() {
        String helped = published(article("Helped", "b", "fr", "PUBLIC"));
        String didNot = published(article("Did not", "b", "fr", "PUBLIC"));
        for (int reader = 0; reader < 5; reader++) {
            rate(helped, "reader " + reader, "true").statusCode(303);
            rate(didNot, "reader " + reader, "false").statusCode(303);
        }

        String page = given().get("/help?language=fr").asString();
        String shelf = page.substring(page.indexOf("id=\"helpful\""), page.indexOf("id=\"newest\""));

        assertThat(shelf).contains(helped).doesNotContain(didNot);
    }

    private static ValidatableResponse rate(String id, String browser, String helpful) {
        return given().redirects()
                .follow(false)
                .header("User-Agent", browser)
                .contentType("application/x-www-form-urlencoded")
                .formParam("helpful", helpful)
                .post("/help/articles/" + id + "/ratings")
                .then();
    }
}
