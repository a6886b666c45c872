package org.hotline.gateway.account;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.hotline.kit.test.Tokens;

/** Says what mailboxes of ours are like, and takes it back. */
public final class MailAccounts {

    private MailAccounts() {}

    public static ValidatableResponse set(String address, Map<String, Object> account) {
        return given().auth()
                .oauth2(Tokens.of("supervisor"))
                .contentType("application/json")
                .body(account)
                .put("/v1/accounts/mail/{address}", address)
                .then();
    }

    public static void removeAll() {
        List<String> addresses = given().auth()
                .oauth2(Tokens.of("admin"))
                .get("/v1/accounts/mail")
                .then()
                .statusCode(200)
                .extract()
                .path("items.address");
        addresses.forEach(address -> given().auth()
                .oauth2(Tokens.of("admin"))
                .delete("/v1/accounts/mail/{address}", address)
                .then()
                .statusCode(204));
    }
}
