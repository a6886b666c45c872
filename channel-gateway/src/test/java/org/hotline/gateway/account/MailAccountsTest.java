package org.hotline.gateway.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class MailAccountsTest extends GatewayTest {

    @AfterEach
    void forget() {
        MailAccounts.removeAll();
    }

    @Test
    void whatIsSaidOfAMailboxIsKnownInWhicheverLettersItIsNamed() {
        MailAccounts.set(
                        "Sales@Hotline.example",
                        Map.of("displayName", " The\r\nshop ", "language", "fr", "acknowledged", false))
                .statusCode(200)
                .body("address", equalTo("sales@hotline.example"))
                .body("displayName", equalTo("The shop"));

        as("admin")
                .get("/v1/accounts/mail/SALES@hotline.example")
                .then()
                .statusCode(200)
                .body("language", equalTo("fr"))
                .body("acknowledged", equalTo(false))
                .body("subaddressed", equalTo(true))
                .body("signature", nullValue());
    }

    @Test
    void whatIsSaidAnewReplacesWhatWasSaid() {
        MailAccounts.set("sales@hotline.example", Map.of("displayName", "The shop"));
        MailAccounts.set("sales@hotline.example", Map.of("signature", "See\r\nyou\n", "displayName", " "))
                .body("displayName", nullValue())
                .body("signature", equalTo("See\nyou"));
    }

    @Test
    void whatIsTakenBackIsNotThereAnyMore() {
        as("supervisor")
                .delete("/v1/accounts/mail/nobody@hotline.example")
                .then()
                .statusCode(404);
        as("supervisor")
                .get("/v1/accounts/mail/nobody@hotline.example")
                .then()
                .statusCode(404)
                .body("type", equalTo("https://hotline.example/problems/mail-account-not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"support@elsewhere.example", "@elsewhere.example", "@", "hotline.example", "x y@hotline.example"
            })
    void onlyMailboxesOfOursAreAccounts(String address) {
        MailAccounts.set(address, Map.of()).statusCode(400).body("errors[0].field", equalTo("address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "team-lead", "integration"})
    void othersDoNotSayWhatMailboxesAreLike(String role) {
        as(role).get("/v1/accounts/mail").then().statusCode(403);
        as(role).contentType("application/json")
                .body("{}")
                .put("/v1/accounts/mail/sales@hotline.example")
                .then()
                .statusCode(403);
    }
}
