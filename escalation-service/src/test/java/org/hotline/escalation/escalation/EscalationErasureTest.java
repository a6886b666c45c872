package org.hotline.escalation.escalation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.event.solved.CaseErased;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@EscalationServiceTest
class EscalationErasureTest extends EscalationSteps {

    @Test
    void whatPeopleSaidOfWhoeverIsErasedGoesAndWhatTheySaidOfOthersStays() {
        UUID ticket = known().ticket();
        String erased = handedBack(ticket);
        String others = handedBack(known().ticket());
        Instant now = clock.instant();

        Topics.publish(kafka, new CaseErased(Ids.next(), now, now, ticket));

        await().untilAsserted(() -> shown(erased)
                .body("reason", equalTo("[erased]"))
                .body("tried", nullValue())
                .body("outcome", equalTo("[erased]"))
                .body("status", equalTo("HANDED_BACK")));
        shown(others)
                .body("reason", equalTo("beyond us"))
                .body("tried", equalTo("all"))
                .body("outcome", equalTo("a flat battery"));
    }

    private static String handedBack(UUID ticket) {
        String id = escalate(ticket, "").statusCode(201).extract().path("id");
        as("specialist").post("/v1/escalations/" + id + "/acceptance").then().statusCode(200);
        as("specialist")
                .body("{\"findings\":\"a flat battery\"}")
                .post("/v1/escalations/" + id + "/handback")
                .then()
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse shown(String id) {
        return as("supervisor").get("/v1/escalations/" + id).then();
    }
}
