package org.hotline.kit.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.hotline.kit.test.Tokens;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;

/** A deployment may ask that tokens say what they are. */
class AccessTokensTest {

    private static void show(String token) throws ParseException, InvalidJwtException {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        new AccessTokens(true).require(token, new DefaultJWTCallerPrincipal(JwtClaims.parse(claims)));
    }

    @Test
    void whereTokensHaveToSayWhatTheyAreSilenceIsNotEnough() {
        assertThatThrownBy(() -> show(Tokens.with("operator", "JWT", Map.of())))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("does not say");
    }

    @Test
    void whereTokensHaveToSayWhatTheyAreAllWaysOfSayingItAreHeard() {
        assertThatCode(() -> show(Tokens.with("operator", "at+jwt", Map.of()))).doesNotThrowAnyException();
        assertThatCode(() -> show(Tokens.with("operator", "JWT", Map.of("typ", "Bearer"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> show(Tokens.with("operator", "JWT", Map.of("token_use", "access"))))
                .doesNotThrowAnyException();
    }
}
