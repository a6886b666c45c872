package org.hotline.knowledge.community.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hotline.knowledge.Editors.anna;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.bela;
import static org.hotline.knowledge.Editors.publish;
import static org.hotline.knowledge.Editors.unique;
import static org.hotline.knowledge.Visitors.answered;
import static org.hotline.knowledge.Visitors.approved;
import static org.hotline.knowledge.Visitors.asked;
import static org.hotline.knowledge.Visitors.question;
import static org.hotline.knowledge.Visitors.waiting;

import java.util.Map;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class ContributionReviewTest {

    private final String text = "It blinks " + unique();

    @Test
    void whatIsRejectedLeavesNothing() {
        asked("Buy this", text);
        String id = waiting(text);
        as("operator").post("/v1/contributions/{id}/rejection", id).then().statusCode(200);

        as("operator")
                .get("/v1/contributions/" + id)
                .then()
                .body("state", equalTo("REJECTED"))
                .body("title", equalTo(""))
                .body("text", equalTo(""))
                .body("writer", equalTo(""));
        as("operator")
                .post("/v1/contributions/{id}/approval", id)
                .then()
                .statusCode(409)
                .body("type", containsString("contribution-state"));
        given().get("/help/community/" + id).then().statusCode(404);
    }

    @Test
    void ourAnswerIsMarkedAndStandsBeforeOthers() {
        String id = question("Why?", text);
        answered(id, "Others " + text);
        approved("Others " + text);
        as("operator", "olga")
                .body(Map.of("text", "Ours " + text))
                .post("/v1/contributions/{id}/answers", id)
                .then()
                .statusCode(201)
                .body("official", equalTo(true))
                .body("state", equalTo("PUBLISHED"));

        String page = given().get("/help/community/" + id)
                .then()
                .body(containsString("Answer of the hotline"))
                .body(not(containsString("olga")))
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(page.indexOf("Ours " + text))
                .isBetween(0, page.indexOf("Others " + text));
    }

    @Test
    void anAcceptedAnswerBecomesADraftOnceThatIsReviewedLikeAnyOther() {
        String id = question("Why does it blink?", text);
        String said = "Unplug it ![x](/help/pictures/" + unique() + "/1x1.png) " + text;
        answered(id, said);
        String answer = approved(said);
        anna().post("/v1/contributions/{id}/draft", answer).then().statusCode(409);

        anna().post("/v1/contributions/{id}/acceptance", answer)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(true));
        String article = anna().post("/v1/contributions/{id}/draft", answer)
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("audience", equalTo("INTERNAL"))
                .body("title", equalTo("Why does it blink?"))
                .body("body", containsString(text))
                .extract()
                .path("id");
        bela().post("/v1/contributions/{id}/draft", answer)
                .then()
                .statusCode(409)
                .body("type", containsString("article-external-id-taken"));
        publish(article);
    }

    @Test
    void oneAnswerIsAcceptedAtATime() {
        String id = question("Why?", text);
        answered(id, "First " + text);
        String first = approved("First " + text);
        answered(id, "Second " + text);
        String second = approved("Second " + text);
        for (String each : new String[] {first, second}) {
            anna().post("/v1/contributions/{id}/acceptance", each).then().statusCode(200);
        }
        anna().get("/v1/contributions/" + first).then().body("accepted", equalTo(false));
        anna().get("/v1/contributions/" + second).then().body("accepted", equalTo(true));
        anna().post("/v1/contributions/{id}/acceptance", id).then().statusCode(404);
    }

    @Test
    void whatSomebodyWroteIsFoundByTheNameThatHeGave() {
        String name = "Zoe " + unique();
        org.hotline.knowledge.Visitors.sent(
                        "/help/community",
                        org.hotline.knowledge.Visitors.token("/help/community/new"),
                        name,
                        "Mine?",
                        text)
                .statusCode(303);
        as("operator")
                .queryParam("writer", name.toUpperCase(java.util.Locale.ROOT))
                .get("/v1/contributions")
                .then()
                .body("items.text", contains(text));
        anna().delete("/v1/contributions/" + waiting(text)).then().statusCode(204);
        as("operator")
                .queryParam("writer", name)
                .get("/v1/contributions")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void onlyThoseWhoWorkHereLookAfterIt() {
        String id = question("Why?", text);
        as("integration").get("/v1/contributions").then().statusCode(403);
        as("integration").post("/v1/contributions/{id}/approval", id).then().statusCode(403);
        as("operator").delete("/v1/contributions/" + id).then().statusCode(403);
        as("operator").post("/v1/contributions/{id}/acceptance", id).then().statusCode(403);
        given().get("/v1/contributions").then().statusCode(401);
    }
}
