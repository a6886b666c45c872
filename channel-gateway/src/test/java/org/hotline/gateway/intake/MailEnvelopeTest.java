package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail says for the eye only: when it was sent, and to whom else an answer may go. */
@ChannelGatewayTest
class MailEnvelopeTest extends GatewayTest {

    private static final String ACCOUNT = "support@hotline.example";

    private static JsonPath shown(String headers) {
        String id = mail(
                        headers + "\nTo: " + ACCOUNT + "\nMessage-ID: <" + unique("envelope")
                                + "@shop.example>\nSubject: it\n\nHello\n",
                        ACCOUNT)
                .statusCode(202)
                .extract()
                .path("interactionId");
        return as("supervisor").get("/v1/interactions/{id}", id).jsonPath();
    }

    @Test
    void ofSeveralAddressesToAnswerTheFirstIsTheCustomerAndTheOthersAreOffered() {
        JsonPath shown = shown(
                "From: no-reply@shop.example\nReply-To: ann@home.example, Bob <Bob@Home.example>, ann@home.example, eve@home.example");

        assertThat(shown.getList("replyTo")).containsExactly("bob@home.example", "eve@home.example");
    }

    @Test
    void whoWritesHimselfMayNameOthersToAnswer() {
        assertThat(shown("From: ann@home.example\nReply-To: bob@home.example").getList("replyTo"))
                .containsExactly("bob@home.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: ann@home.example",
                "From: ann@home.example\nReply-To: ann@home.example",
                "From: ann@home.example\nReply-To: support@hotline.example",
                "From: ann@home.example\nReply-To: support+abc@hotline.example, other@hotline.example"
            })
    void noAddressOfOursAndNotTheCustomerAgain(String headers) {
        assertThat(shown(headers).getList("replyTo")).isNull();
    }

    @Test
    void theSendersClockIsShownAndMovesNothing() {
        JsonPath shown = shown("From: ann@home.example\nDate: Mon, 01 Jun 2026 09:00:00 +0200");

        assertThat(shown.getString("sentAt")).isEqualTo("2026-06-01T07:00:00Z");
        assertThat(Instant.parse(shown.getString("occurredAt")))
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(Duration.ofMinutes(10)));
        assertThat(shown.getString("occurredAt")).isEqualTo(shown.getString("receivedAt"));
    }

    @Test
    void aDateThatIsNoneIsNotShown() {
        assertThat(shown("From: ann@home.example\nDate: yesterday").getString("sentAt"))
                .isNull();
        String id = message(sms(unique("plain"), "+33612345611")).extract().path("interactionId");
        assertThat(as("supervisor")
                        .get("/v1/interactions/{id}", id)
                        .jsonPath()
                        .getMap("")
                        .keySet())
                .doesNotContain("sentAt", "replyTo");
    }
}
