package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.time.Instant;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

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
}
