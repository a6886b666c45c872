package org.hotline.gateway.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.Replies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is not there any more is not written to. */
@ChannelGatewayTest
class GoneAddressesTest extends SuppressionTest {

    @ParameterizedTest
    @ValueSource(strings = {"5.1.1 no such user", "5.1.2 no such host", "5.1.10 Recipient not found"})
    void whoAServerSaysIsNotThereGetsNoMoreUntilHeWrites(String words) {
        server.refuse(customer, 550, words);
        assertThat(bounced(replyTo(customer))).isEqualTo("SMTP_550");
        assertThat(suppressed(customer)).containsExactly("SMTP_" + words.replaceFirst(" .*", ""));
        server.accept(customer);

        failed(replyTo(customer));
        failed(Replies.automated(replyTo(customer)));
        assertThat(server.takenBy(customer)).isEmpty();

        writes(customer.toUpperCase(Locale.ROOT), "");
        assertThat(suppressed(customer)).isEmpty();
        taken(replyTo(customer));
    }

    @ParameterizedTest
    @CsvSource({
        "550,5.7.1 relaying denied",
        "554,5.7.1 listed by a blocklist",
        "552,5.2.2 mailbox full",
        "550,5.1.8 sender not known",
        "550,no such user",
        "550,5.1.11 unheard of",
        "550,5.2.1 too much mail for now",
        "553,5.1.3 bad address",
        "551,5.1.6 moved",
        "550,5.1.1 undeliverable: mx.example said: 550 5.7.1 blocked"
    })
    void whatIsRefusedForAnotherReasonSaysNothingOfTheAddress(int code, String words) {
        server.refuse(customer, code, words);
        assertThat(bounced(replyTo(customer))).isEqualTo("SMTP_" + code);
        server.accept(customer);

        assertThat(suppressed(customer)).isEmpty();
        taken(replyTo(customer));
    }

    @Test
    void aReportOfAMailOfOursSaysItTooAndAForgedOneNothing() {
        String other = unique("eve") + "@customer.example";
        String id = taken(replyTo(customer));

        mail(report(id.replace(TOKEN, "guessed"), "5.1.1", customer), ACCOUNT).statusCode(202);
        mail(report("t.x.1@hotline.example", "5.1.1", customer), ACCOUNT).statusCode(202);
        mail(report(id, "5.1.1", other), ACCOUNT).statusCode(202);
        mail(report(taken(replyTo(customer)), "5.2.2", customer), ACCOUNT).statusCode(202);
        assertThat(suppressed(customer)).isEmpty();
        assertThat(suppressed(other)).isEmpty();

        mail(report(taken(replyTo(customer)), "5.1.1", customer), ACCOUNT).statusCode(202);
        assertThat(suppressed(customer)).containsExactly("DSN_5.1.1");
        failed(replyTo(customer));
    }

    @Test
    void whoWasClearedIsNotSuppressedAgainByWhatIsSaidOfEarlierMails() {
        String id = taken(replyTo(customer));
        mail(report(id, "5.1.1", customer), ACCOUNT).statusCode(202);
        lift(customer, 204);

        mail(report(id, "5.1.1", customer), ACCOUNT).statusCode(202);
        assertThat(suppressed(customer)).isEmpty();

        mail(report(taken(replyTo(customer)), "5.1.1", customer), ACCOUNT).statusCode(202);
        assertThat(suppressed(customer)).containsExactly("DSN_5.1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied\n",
                "Authentication-Results: mx.example; dmarc=fail header.from=customer.example\n"
            })
    void aMachineOrAForgerOpensNothing(String more) {
        server.refuse(customer, 550, "5.1.1 no such user");
        bounced(replyTo(customer));

        writes(customer, more);

        assertThat(suppressed(customer)).hasSize(1);
    }

    @Test
    void whoGetsCopiesIsLeftOut() {
        String bob = unique("bob") + "@customer.example";
        server.refuse(bob, 550, "5.1.1 no such user");
        taken(Replies.copied(List.of(bob), List.of(), replyTo(customer)));
        assertThat(suppressed(bob)).containsExactly("SMTP_5.1.1");
        server.accept(bob);

        ReplyRequested again = Replies.copied(List.of(bob), List.of(), replyTo(customer));
        taken(again);

        assertThat(facts(ReplyDelivered.class, again.messageId()).get(0).reason())
                .isEqualTo("COPY_REFUSED");
        assertThat(server.takenBy(bob)).isEmpty();
        assertThat(server.takenBy(customer)).hasSize(2);
    }

    @Test
    void whoeverWatchesSeesAndLiftsIt() {
        server.refuse(customer, 550, "5.1.1 no such user");
        ReplyRequested reply = replyTo(customer);
        bounced(reply);
        assertThat(suppressions(customer).getString("items[0].ticketId"))
                .isEqualTo(reply.ticketId().toString());
        assertThat(suppressions(customer).getString("items[0].cause")).isEqualTo("BOUNCED");

        for (String role : List.of("operator", "team-lead", "integration")) {
            as(role).get("/v1/suppressions").then().statusCode(403);
            as(role).delete("/v1/suppressions/{address}", customer).then().statusCode(403);
        }
        lift(customer.toUpperCase(Locale.ROOT), 204);
        lift(customer, 404);
        server.accept(customer);
        taken(replyTo(customer));
    }

    @Test
    void theListIsReadInPages() {
        for (String address : List.of("a-" + customer, "b-" + customer, "c-" + customer)) {
            server.refuse(address, 550, "5.1.1 no such user");
            bounced(replyTo(address));
        }
        String next = "";
        int seen = 0;
        while (next != null) {
            JsonPath page = as("supervisor")
                    .queryParam("cause", "BOUNCED")
                    .queryParam("limit", 2)
                    .queryParam("after", next)
                    .get("/v1/suppressions")
                    .jsonPath();
            seen += (int) page.getList("items.address", String.class).stream()
                    .filter(address -> address.endsWith(customer))
                    .count();
            next = page.getString("next");
        }
        assertThat(seen).isEqualTo(3);
    }
}
