package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** What is wrong with a call is answered with a problem that names it. */
@SampleServiceTest
class ProblemsTest {

    @Test
    void anUnknownEnumValueNamesTheFieldAndTheChoice() {
        post("{\"name\":\"x\",\"colour\":\"BLUE\"}")
                .post("/v1/things")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("colour"))
                .body("errors[0].rule", containsString("RED, GREEN"));
    }

    @Test
    void malformedJsonIsRefused() {
        post("{\"name\":").post("/v1/things").then().statusCode(400).body("type", endsWith("/malformed-request"));
    }

    @Test
    void aFieldDeepInsideIsNamedByItsPath() {
        post("{\"name\":\" \",\"colour\":\"RED\",\"parts\":[{\"size\":1},{\"size\":10}]}")
                .post("/v1/things")
                .then()
                .statusCode(400)
                .body("errors.field", org.hamcrest.Matchers.hasItem("name"))
                .body("errors.field", org.hamcrest.Matchers.hasItem(containsString("parts[1].size")));
    }

    @Test
    void anOversizedBodyIsRefusedBeforeItIsRead() {
        post("{\"name\":\"" + "x".repeat(70_000) + "\"}")
                .post("/v1/things")
                .then()
                .statusCode(413)
                .body("errors[0].field", equalTo("body"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType("text/plain")
                .body("x")
                .post("/v1/things")
                .then()
                .statusCode(415);
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        given().auth().oauth2(Tokens.of("operator")).get("/v1/things/42").then().statusCode(404);
    }

    @Test
    void unknownTroubleShowsNothingButATrace() {
        post("{\"name\":\"broken\",\"colour\":\"RED\"}")
                .post("/v1/things")
                .then()
                .statusCode(500)
                .body(not(containsString("secret")))
                .body("traceId", not(equalTo(null)));
    }

    @Test
    void aRuleThatCannotBeLookedIntoNowIsLookedIntoLater() {
        post("{\"word\":\"later\"}")
                .post("/v1/things/words")
                .then()
                .statusCode(503)
                .header("Retry-After", not(equalTo(null)))
                .body("type", endsWith("/temporarily-unavailable"));
    }

    @Test
    void aBadCursorNamesAfter() {
        given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/things?after=%25%25")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
        given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/things?limit=201")
                .then()
                .statusCode(400)
                .body("errors[0].field", containsString("limit"));
    }

    private static RequestSpecification post(String body) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType("application/json")
                .body(body);
    }
}
