package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class MessageFormTest extends GatewayTest {

    @Test
    void htmlIsCleanedAndReadWhenThereIsNoText() {
        Map<String, Object> message = sms(unique("web"), "x@example.org");
        message.remove("text");
        message.put(
                "html",
                "<p onclick='x()'>Hello <b>you</b><script>alert(1)</script><img src='http://spy/'></p><style>b{}</style>");
        UUID id = message(message).statusCode(202).extract().jsonPath().getUUID("interactionId");

        MessageReceived received =
                await().until(() -> received(id), list -> !list.isEmpty()).get(0);

        assertThat(received.text()).isEqualTo("Hello you");
        assertThat(received.html()).isEqualTo("<p>Hello <b>you</b></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "C:\\windows\\system32\\cmd.exe",
                "a\u0001b\r\nX-Evil: 1.pdf",
                "\u202Egpj.exe",
                "..",
                "\"><script>.svg"
            })
    void aFileNameIsSomethingToShowAndNeverAPath(String hostile) {
        Map<String, Object> message = sms(unique("file"), "+33612345603");
        message.put(
                "attachments",
                List.of(Map.of(
                        "name",
                        hostile,
                        "type",
                        "image/svg+xml",
                        "contentBase64",
                        Base64.getEncoder().encodeToString("<svg onload='x()'/>".getBytes()))));
        UUID id = message(message).statusCode(202).extract().jsonPath().getUUID("interactionId");
        Attachment file = await().until(() -> received(id), list -> !list.isEmpty())
                .get(0)
                .attachments()
                .get(0);

        assertThat(file.name()).isNotEmpty().doesNotContain("/", "\\", "\r", "\n", "\u0001", "\"", "<", "\u202E");
        assertThat(file.type()).isEqualTo("application/octet-stream");
        as("operator")
                .get("/v1/attachments/{id}", file.id())
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment;"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"channel\":\"PIGEON\"} | channel",
                "{\"channel\":\"EMAIL\"} | channel",
                "{\"channel\":\"SMS\",\"externalId\":\"1\",\"from\":{\"address\":\"a\"},\"text\":\"x\"} | account",
                "{\"channel\":\"SMS\",\"account\":\"a\",\"from\":{\"address\":\"a\"},\"text\":\"x\"} | externalId",
                "{\"channel\":\"SMS\",\"account\":\"a\",\"externalId\":\"1\",\"from\":{\"address\":\" \"},\"text\":\"x\"} | from.address",
                "{\"channel\":\"SMS\",\"account\":\"a\",\"externalId\":\"1\",\"text\":\"x\"} | from",
                "{\"channel\":\"SMS\",\"account\":\"a\",\"externalId\":\"1\",\"from\":{\"address\":\"a\"}} | text",
                "{\"channel\":\"SMS\",\"account\":\"a\",\"externalId\":\"1\",\"from\":{\"address\":\"a\"},\"text\":\"x\",\"occurredAt\":\"yesterday\"} | occurredAt",
                "{\"channel\":\"SMS\",\"account\":\"a\",\"externalId\":\"1\",\"from\":{\"address\":\"a\"},\"text\":\"x\",\"language\":\"french\"} | language",
                "{\"channel\": | body",
                "[] | body",
                "null | request"
            })
    void whatIsMalformedIsRefusedWithTheNameOfTheField(String body, String field) {
        as("integration")
                .contentType("application/json")
                .body(body)
                .post("/v1/inbound/messages")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }
}
