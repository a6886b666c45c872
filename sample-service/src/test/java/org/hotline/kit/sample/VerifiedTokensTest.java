package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SampleServiceTest
class VerifiedTokensTest {

    @Inject
    JWTParser parser;

    @Test
    void aTokenIsVerifiedOnce() throws ParseException {
        String token = Tokens.of("operator");

        assertThat(parser.parse(token)).isSameAs(parser.parse(token));
    }

    @Test
    void aTokenPastItsEndIsVerifiedAgain() throws ParseException {
        String toleratedForNow = Tokens.endingAt("operator", Instant.now().minusSeconds(20));

        assertThat(parser.parse(toleratedForNow)).isNotSameAs(parser.parse(toleratedForNow));
    }

    @Test
    void whatLooksLikeAKnownTokenIsNotOne() {
        String known = Tokens.of("operator");
        given().auth().oauth2(known).get("/v1/things").then().statusCode(200);

        String claims = known.split("\\.")[1];
        String otherRole = Tokens.of("admin").split("\\.")[1];
        given().auth()
                .oauth2(known.replace(claims, otherRole))
                .get("/v1/things")
                .then()
                .statusCode(401);
    }

    private static int answerTo(String token) {
        return given().auth().oauth2(token).get("/v1/things").statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        "JWT, Bearer, 200",
        "at+jwt, Bearer, 200",
        "application/at+jwt, bearer, 200",
        "JWT, ID, 401",
        "JWT, Refresh, 401",
        "JWT, Offline, 401",
        "JWT, Logout, 401",
        "ID, Bearer, 401",
        "logout+jwt, Bearer, 401",
        "dpop+jwt, Bearer, 401"
    })
    void onlyAccessTokensOpenTheDoor(String header, String claim, int answer) {
        assertThat(answerTo(Tokens.typed("operator", header, claim))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "JWT, nonce, n-0S6_WzA2Mj, 401",
        "JWT, at_hash, MTIzNDU2Nzg5MDEyMzQ1Ng, 401",
        "JWT, c_hash, LDktKdoQak3Pk0cnXxCltA, 401",
        "JWT, s_hash, LDktKdoQak3Pk0cnXxCltA, 401",
        "JWT, token_use, id, 401",
        "JWT, token_use, refresh, 401",
        "JWT, token_use, access, 200",
        "at+jwt, nonce, n-0S6_WzA2Mj, 200",
        "at+jwt, token_use, id, 401",
        "at+jwt, at_hash, MTIzNDU2Nzg5MDEyMzQ1Ng, 401"
    })
    void whatLooksLikeAnIdTokenOpensNoDoor(String header, String claim, String value, int answer) {
        assertThat(answerTo(Tokens.with("operator", header, Map.of(claim, value))))
                .isEqualTo(answer);
    }

    @Test
    void clocksDifferByHalfAMinuteAtMost() {
        assertThat(answerTo(Tokens.endingAt("operator", Instant.now().minusSeconds(15))))
                .isEqualTo(200);
        assertThat(answerTo(Tokens.endingAt("operator", Instant.now().minusSeconds(32))))
                .isEqualTo(401);
    }

    @Test
    void aLocationNeverRepeatsTheHostOfTheRequest() {
        String location = given().auth()
                .oauth2(Tokens.of("operator"))
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .contentType("application/json")
                .body("{\"name\":\"far away\",\"colour\":\"RED\"}")
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        assertThat(location).startsWith("/v1/things/");
    }
}
