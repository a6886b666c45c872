package org.hotline.knowledge.help.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.unique;
import static org.hotline.knowledge.Editors.word;
import static org.hotline.knowledge.Visitors.answered;
import static org.hotline.knowledge.Visitors.approved;
import static org.hotline.knowledge.Visitors.asked;
import static org.hotline.knowledge.Visitors.filled;
import static org.hotline.knowledge.Visitors.question;
import static org.hotline.knowledge.Visitors.sent;
import static org.hotline.knowledge.Visitors.token;
import static org.hotline.knowledge.Visitors.waiting;

import java.time.Duration;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class CommunityPagesTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String MINE = "/help/community/mine/";

    private final String text = "It blinks " + unique();

    @Test
    void aQuestionIsPublicOnlyWhenOneOfUsHasReadIt() {
        String link = asked("Why does it blink?", text);
        String id = waiting(text);

        given().get("/help/community/" + id).then().statusCode(404);
        given().get("/help/community").then().body(not(containsString(id)));
        given().get(MINE + link)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString(text))
                .body(containsString("noindex"));

        approved(text);
        given().get("/help/community/" + id)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString(text))
                .body(containsString("Mia"))
                .body(containsString("\"@type\":\"QAPage\""));
        given().get("/help/community?language=en").then().body(containsString(id));
        given().get("/sitemap.xml").then().body(containsString("/help/community/" + id));
    }

    @Test
    void theSameFormSentAgainChangesNothing() {
        String token = token("/help/community/new");
        for (int i = 0; i < 2; i++) {
            sent("/help/community", token, "Mia", "Twice?", text).statusCode(303);
        }
        as("operator")
                .queryParam("limit", 200)
                .queryParam("state", "WAITING")
                .get("/v1/contributions")
                .then()
                .body("items.findAll { it.text == '" + text + "' }.size()", equalTo(1));
    }

    @Test
    void whoeverAskedSaysWhatSolvedIt() {
        String link = asked("Why?", text);
        String id = approved(text);
        answered(id, "Because. " + text);
        String answer = approved("Because. " + text);
        String other = asked("Other?", "other " + text);

        filled().formParam("answer", answer)
                .post(MINE + other + "/acceptance")
                .then()
                .statusCode(404);
        given().get("/help/community/" + id).then().body(not(containsString("This solved it")));
        filled().formParam("answer", answer)
                .post(MINE + link + "/acceptance")
                .then()
                .statusCode(303);
        given().get("/help/community/" + id)
                .then()
                .body(containsString("This solved it"))
                .body(containsString("\"acceptedAnswer\""));
    }

    @Test
    void whoeverWroteItTakesItBackWithAllThatIsBelow() {
        String link = asked("Why?", text);
        String id = approved(text);
        answered(id, "Because. " + text);
        String answer = approved("Because. " + text);

        filled().post(MINE + link + "/withdrawal").then().statusCode(303);
        given().get("/help/community/" + id).then().statusCode(404);
        for (String each : new String[] {id, answer}) {
            as("operator")
                    .get("/v1/contributions/" + each)
                    .then()
                    .body("state", equalTo("ERASED"))
                    .body("text", equalTo(""))
                    .body("writer", equalTo(""));
        }
        given().get(MINE + link).then().statusCode(200).body(not(containsString(text)));
    }

    @Test
    void aLinkThatNobodyIssuedOpensNothing() {
        String link = asked("Why?", text);
        char last = link.charAt(link.length() - 1);
        given().get(MINE + link.substring(0, link.length() - 1) + (last == '0' ? '1' : '0'))
                .then()
                .statusCode(404);
        sent("/help/community", "x".repeat(52), "Mia", "Forged?", text).statusCode(404);
    }

    @Test
    void oneAddressHasOneVoiceWhateverItsBrowser() {
        String id = question("Why?", text);
        for (String browser : new String[] {"one", "two", "three"}) {
            filled().header("User-Agent", browser)
                    .formParam("helpful", true)
                    .post("/help/community/" + id + "/votes")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/help/community/" + id));
        }
        as("operator").get("/v1/contributions/" + id).then().body("votes", equalTo(1));
        filled().formParam("helpful", false)
                .post("/help/community/" + id + "/votes")
                .then()
                .statusCode(303);
        as("operator").get("/v1/contributions/" + id).then().body("votes", equalTo(0));
    }

    @Test
    void aFormThatLacksSomethingComesBackAsItWasFilledIn() {
        String token = token("/help/community/new");
        String page = filled().accept("text/html")
                .formParam("token", token)
                .formParam("name", " ")
                .formParam("title", "<b>Why?</b>")
                .formParam("text", text)
                .post("/help/community")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(page).contains("name-wrong", "&lt;b&gt;Why?", text, token).doesNotContain("<b>Why", "text-wrong");
        filled().formParam("token", token)
                .post("/help/community")
                .then()
                .statusCode(400)
                .body("type", containsString("invalid-request"));
    }

    @Test
    void aMachineThatFillsInWhatNobodySeesIsRefused() {
        filled().formParam("token", token("/help/community/new"))
                .formParam("name", "Bot")
                .formParam("title", "Buy")
                .formParam("text", text)
                .formParam("website", "https://spam.example")
                .post("/help/community")
                .then()
                .statusCode(400);
        assertThat(waiting(text)).isNull();
    }

    @Test
    void whatIsWrittenIsShownAsTextAndNothingElse() {
        String hostile = "<script>alert(1)</script> {title} ![x](http://evil/p.gif) \u202e" + text;
        String id = question("\"><img src=x onerror=alert(1)>", hostile);
        String page = given().get("/help/community/" + id).asString();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)", "{title}")
                .doesNotContain("<script>alert(1)", "<img", "</script> {title}");
    }

    @Test
    void searchesFindItApartFromArticles() {
        String word = word();
        String id = question("Does the " + word + " float?", text);
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/help?language=en&q=" + word)
                        .then()
                        .body(containsString("From the community"))
                        .body(containsString("/help/community/" + id)));
        answered(id, "Only with a " + word + "cork.");
        as("knowledge-editor").delete("/v1/contributions/" + id).then().statusCode(204);
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/help?language=en&q=" + word)
                        .then()
                        .body(not(containsString("/help/community/" + id))));
    }
}
