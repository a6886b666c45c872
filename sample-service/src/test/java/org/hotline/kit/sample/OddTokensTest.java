package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.Map;
import org.hotline.kit.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that the issuer has signed and that are not as tokens are. */
@SampleServiceTest
class OddTokensTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "' '", "5", "['a']", "{'a':1}"})
    void whatDoesNotSayWhoseItIsIsNoToken(String subject) throws JsonProcessingException {
        assertThat(answerTo("sub", subject)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'operator':1}", "5", "true"})
    void rolesAreAList(String groups) throws JsonProcessingException {
        assertThat(answerTo("groups", groups)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[['operator']]", "[{'operator':1}]", "['operator',5]"})
    void whoHasNoRoleMayDoNothing(String groups) throws JsonProcessingException {
        assertThat(answerTo("groups", groups)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "iss", "exp", "iat", "nbf", "jti", "upn", "email", "name", "team", "typ", "nonce"})
    void noTypeOfAClaimIsTroubleOfOurs(String claim) throws JsonProcessingException {
        for (String odd : new String[] {"{'a':1}", "[['a']]", "true", "5.5"}) {
            assertThat(answerTo(claim, odd)).isIn(200, 401);
        }
    }

    private static int answerTo(String claim, String written) throws JsonProcessingException {
        @Nullable Object value = JSON.readValue(written.replace('\'', '"'), Object.class);
        Map<String, @Nullable Object> claims = Collections.singletonMap(claim, value);
        return given().auth()
                .oauth2(Tokens.with("operator", "JWT", claims))
                .get("/v1/things")
                .statusCode();
    }
}
