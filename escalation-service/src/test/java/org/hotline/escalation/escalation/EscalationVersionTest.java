package org.hotline.escalation.escalation;

import org.hotline.escalation.EscalationServiceTest;
import org.junit.jupiter.api.Test;

@EscalationServiceTest
class EscalationVersionTest extends EscalationSteps {

    @Test
    void whoKnowsAnOlderVersionIsToldSoAndNothingHappens() {
        String id = escalate(known().ticket(), "").extract().path("id");
        String address = "/v1/escalations/" + id;
        String version = as("specialist").get(address).header("ETag");

        as("specialist")
                .header("If-Match", "\"4711\"")
                .post(address + "/acceptance")
                .then()
                .statusCode(412);
        as("operator")
                .header("If-Match", "\"4711\"")
                .body("{\"reason\":\"x\"}")
                .post(address + "/withdrawal")
                .then()
                .statusCode(412);
        as("specialist")
                .header("If-Match", version)
                .post(address + "/acceptance")
                .then()
                .statusCode(200);
        as("specialist")
                .header("If-Match", version)
                .body("{\"findings\":\"x\"}")
                .post(address + "/handback")
                .then()
                .statusCode(412);
    }
}
