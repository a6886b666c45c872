package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail in a customer's name that answers a mail of his. */
@ChannelGatewayTest
class ForgedAnswerTest extends GatewayTest {

    private static final String ACCOUNT = "support@hotline.example";

    private static JsonPath answer(String headers) {
        return mail(headers + "From: ann@example.org\nMessage-ID: <" + unique("m") + "@example.org>\n\nHello", ACCOUNT)
                .statusCode(202)
                .extract()
                .jsonPath();
    }

    private static MessageReceived event(JsonPath answer) {
        UUID id = answer.getUUID("interactionId");
        return await().until(() -> received(id), list -> !list.isEmpty()).get(0);
    }

    private final String question = unique("question") + "@example.org";
    private UUID conversation = UUID.randomUUID();

    @BeforeEach
    void aCustomerAsks() {
        conversation = mail("From: ann@example.org\nMessage-ID: <" + question + ">\n\nHelp", ACCOUNT)
                .extract()
                .jsonPath()
                .getUUID("conversationId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"In-Reply-To", "References"})
    void thatFailedAuthenticationJoinsNothing(String header) {
        JsonPath answer = answer("Authentication-Results: mx.example; dmarc=fail header.from=example.org\n" + header
                + ": <" + question + ">\n");

        assertThat(answer.getUUID("conversationId")).isNotEqualTo(conversation);
        assertThat(event(answer).referencesUntrusted()).isTrue();
        assertThat(event(answer).references()).containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Authentication-Results: mx.example; dmarc=pass header.from=example.org\n"})
    void thatDidNotJoinsAsBefore(String results) {
        JsonPath answer = answer(results + "In-Reply-To: <" + question + ">\n");

        assertThat(answer.getUUID("conversationId")).isEqualTo(conversation);
        assertThat(event(answer).referencesUntrusted()).isNull();
    }

    @Test
    void ourOwnTokenTravelsAllTheSame() {
        JsonPath answer = answer("Authentication-Results: mx.example; dmarc=fail\n"
                + "References: <t.Abc.6f1c7a52-0d0e-4a8e-9f0e-0123456789ab@hotline.example>\n");

        assertThat(event(answer).threadTokens()).containsExactly("Abc");
    }
}
