package org.hotline.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.TicketPriority;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class MailAccountsTest extends GatewayTest {

    @Inject
    Database database;

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
    void whatComesToAMailboxIsForItsTeamAndWithItsPriority() {
        MailAccounts.set("sales@hotline.example", Map.of("team", "billing", "priority", "HIGH"))
                .statusCode(200)
                .body("team", equalTo("billing"))
                .body("priority", equalTo("HIGH"));

        UUID id = UUID.fromString(mail("""
                        From: Ann <ann@customer.example>
                        To: sales@hotline.example
                        Subject: a bill
                        Message-ID: <%s>

                        It is too high.
                        """.formatted(unique("m")), "sales@hotline.example")
                .statusCode(202)
                .extract()
                .path("interactionId"));

        MessageReceived told =
                await().until(() -> received(id), list -> !list.isEmpty()).get(0);
        assertThat(told.team()).isEqualTo("billing");
        assertThat(told.priority()).isEqualTo(TicketPriority.HIGH);
        MailAccounts.set("sales@hotline.example", Map.of("priority", "SOON")).statusCode(400);
    }

    @Test
    void aTeamThatThereIsNotIsRefused() {
        database.update("insert into staff_team (key, level, sequence) values ('first-line', 'FIRST', 1)")
                .execute();
        try {
            MailAccounts.set("sales@hotline.example", Map.of("team", "nobody"))
                    .statusCode(422)
                    .body("errors[0].field", equalTo("team"));
            MailAccounts.set("sales@hotline.example", Map.of("team", "first-line"))
                    .statusCode(200);
        } finally {
            database.update("delete from staff_team").execute();
        }
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
