package org.hotline.local.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One pair of keys serves all tests of the class: making one costs more than all of them together. */
@SuppressWarnings("NullAway.Init")
class TokenIssuerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    static Path directory;

    private static TokenIssuer tokens;

    @BeforeAll
    static void makeKeys() {
        tokens = new TokenIssuer(new SigningKeys(directory).privateKey(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void aTokenIsSignedAndSaysWhoMayDoWhatUntilWhen() throws Exception {
        String token = tokens.issue(Role.OPERATOR, "amelie", null);

        JwtClaims claims = verified(token);
        assertThat(claims.getSubject())
                .isEqualTo(TokenIssuer.subject(Role.OPERATOR, "amelie").toString());
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("amelie");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("operator");
        assertThat(claims.getStringClaimValue("team")).isEqualTo("first-line");
        assertThat(claims.getExpirationTime().getValue())
                .isEqualTo(NOW.plusSeconds(12 * 3600).getEpochSecond());
    }

    @Test
    void theSameNameInTheSameRoleIsTheSamePerson() throws Exception {
        String first = verified(tokens.issue(Role.SPECIALIST, "bruno", null)).getSubject();

        String again =
                verified(tokens.issue(Role.SPECIALIST, "bruno", "billing")).getSubject();
        String other = verified(tokens.issue(Role.OPERATOR, "bruno", null)).getSubject();

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void onlyOperatorsAndSpecialistsHaveAUsualTeam() throws Exception {
        JwtClaims supervisor = verified(tokens.issue(Role.SUPERVISOR, null, null));
        JwtClaims specialist = verified(tokens.issue(Role.SPECIALIST, null, null));
        JwtClaims teamLead = verified(tokens.issue(Role.TEAM_LEAD, null, "billing"));

        assertThat(supervisor.hasClaim("team")).isFalse();
        assertThat(specialist.getStringClaimValue("team")).isEqualTo("second-line");
        assertThat(teamLead.getStringClaimValue("team")).isEqualTo("billing");
    }

    @Test
    void theKeysAreMadeOnceAndThePrivateOneIsForItsOwnerOnly() throws Exception {
        String key = Files.readString(directory.resolve("private.pem"));

        new SigningKeys(directory).privateKey();

        assertThat(Files.readString(directory.resolve("private.pem"))).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("private.pem"))))
                .isEqualTo("rw-------");
    }

    private JwtClaims verified(String token) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKey(publicKey())
                .setExpectedIssuer(TokenIssuer.ISSUER)
                .setExpectedAudience(TokenIssuer.AUDIENCE)
                .setRequireExpirationTime()
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
                .build()
                .processToClaims(token);
    }

    private PublicKey publicKey() throws Exception {
        String body = Files.readString(directory.resolve("public.pem")).replaceAll("-----[A-Z ]+-----|\\s", "");
        X509EncodedKeySpec spec = new X509EncodedKeySpec(Base64.getDecoder().decode(body));
        return KeyFactory.getInstance("RSA").generatePublic(spec);
    }
}
