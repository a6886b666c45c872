package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** Who is let in, and how those who are not are told so. */
@SampleServiceTest
class SampleAccessTest {

    @Test
    void withoutATokenNobodyIsLetIn() {
        given().get("/v1/things").then().statusCode(401).body("type", endsWith("/unauthenticated"));
    }

    @Test
    void anExpiredOrForeignTokenIsNoToken() {
        for (String token : new String[] {
            Tokens.expired("operator"), Tokens.forAudience("operator", "others"), "not.a.token", unsigned()
        }) {
            given().auth()
                    .oauth2(token)
                    .get("/v1/things")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void theWrongRoleIsForbidden() {
        given().auth()
                .oauth2(Tokens.of("supervisor"))
                .get("/v1/things")
                .then()
                .statusCode(403)
                .body("type", endsWith("/forbidden"))
                .body("status", equalTo(403));
    }

    /** A token whose header says that it needs no signature. */
    private static String unsigned() {
        String[] parts = Tokens.of("operator").split("\\.");
        return "eyJhbGciOiJub25lIn0." + parts[1] + ".";
    }
}
