package org.hotline.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.db.Database;
import org.hotline.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class SigningSecretsTest extends GatewayTest {

    private static final String SECRET = "a secret that nobody sees";

    @Inject
    Database database;

    @Inject
    SignatureVerifying verifying;

    private static void set(String account, String secret) {
        as("admin")
                .contentType("application/json")
                .body(Map.of("provider", "TWILIO", "account", account, "secret", secret))
                .put("/v1/signing-secrets")
                .then()
                .statusCode(204);
    }

    private boolean isSignedBy(String account, String secret) {
        try {
            verifying.require(Provider.TWILIO, account, secret::equals);
            return true;
        } catch (DomainException refused) {
            assertThat(refused.status()).isEqualTo(403);
            return false;
        }
    }

    @Test
    void nobodyIsShownASecret() {
        String account = unique("line");
        set(account, SECRET);

        String list = as("admin")
                .queryParam("limit", 200)
                .get("/v1/signing-secrets")
                .then()
                .statusCode(200)
                .body("items.account", hasItem(account))
                .extract()
                .asString();
        assertThat(list).doesNotContain(SECRET);
        assertThat(database.query("select secret from signing_secret where account = :account")
                        .bind("account", account)
                        .mapTo(String.class)
                        .one())
                .doesNotContain(SECRET);
    }

    @Test
    void theLastThatWasSetHoldsUntilThereIsNone() {
        String account = unique("line");
        assertThat(isSignedBy(account, SECRET)).isFalse();
        set(account, "an older one");
        set(account, SECRET);

        assertThat(isSignedBy(account, "an older one")).isFalse();
        assertThat(isSignedBy(account, SECRET)).isTrue();
        assertThat(isSignedBy("another" + account, SECRET)).isFalse();

        as("admin")
                .contentType("application/json")
                .body(Map.of("provider", "TWILIO", "account", account))
                .put("/v1/signing-secrets")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("secret"));
        assertThat(isSignedBy(account, SECRET)).isTrue();
        set(account, "  " + SECRET + "\n");
        assertThat(isSignedBy(account, SECRET)).isTrue();

        as("admin")
                .queryParam("provider", "TWILIO")
                .queryParam("account", account)
                .delete("/v1/signing-secrets")
                .then()
                .statusCode(204);
        assertThat(isSignedBy(account, SECRET)).isFalse();
        as("admin").get("/v1/signing-secrets").then().body("items.account", not(hasItem(account)));
    }

    @Test
    void aSecretIsGoodForItsAccountOnly() {
        String theirs = unique("line");
        String account = unique("line");
        set(theirs, SECRET);
        set(account, "ours");
        database.update(
                        "update signing_secret set secret = (select secret from signing_secret where account = :theirs) where account = :account")
                .bind("theirs", theirs)
                .bind("account", account)
                .execute();

        assertThat(isSignedBy(account, SECRET)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "supervisor", "integration"})
    void onlyAnAdminMaySetThemOrSeeForWhichThereAre(String role) {
        as(role).get("/v1/signing-secrets").then().statusCode(403);
        as(role).contentType("application/json")
                .body(Map.of("provider", "TWILIO", "account", "x", "secret", SECRET))
                .put("/v1/signing-secrets")
                .then()
                .statusCode(403);
    }
}
