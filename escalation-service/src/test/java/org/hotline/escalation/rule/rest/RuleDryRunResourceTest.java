package org.hotline.escalation.rule.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

@EscalationServiceTest
class RuleDryRunResourceTest {

    @Test
    void aDryRunSaysWhichRuleWouldAct() {
        as("supervisor")
                .body("""
                        {"target":"RESOLUTION","priority":"HIGH","channel":"EMAIL","type":"INCIDENT","account":"a",
                         "team":"first-line","level":"FIRST"}""")
                .post("/v1/escalation-rules/dry-run")
                .then()
                .statusCode(200)
                .body("escalates", equalTo(true))
                .body("rule.toTeam", equalTo("second-line"));
    }

    @Test
    void aDryRunOnTheLastLineSaysThatNobodyIsAsked() {
        as("operator")
                .body("""
                        {"target":"RESOLUTION","priority":"HIGH","channel":"EMAIL","type":"INCIDENT","account":"a",
                         "team":"third-line","level":"THIRD"}""")
                .post("/v1/escalation-rules/dry-run")
                .then()
                .statusCode(200)
                .body("escalates", equalTo(false))
                .body("rule", equalTo(null))
                .body("early.size()", equalTo(0));
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }
}
