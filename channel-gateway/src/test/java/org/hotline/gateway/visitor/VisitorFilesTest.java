package org.hotline.gateway.visitor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.hotline.event.Attachment;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class VisitorFilesTest extends GatewayTest {

    private static final String FILES = "/v1/chat/files";
    private static final String PAGE = "http://localhost:8080";

    private static ValidatableResponse send(RequestSpecification from, String token, String id, byte[] content) {
        return from.multiPart("token", token)
                .multiPart("id", id)
                .multiPart("file", "../plan<1>.pdf", content, "application/pdf")
                .post(FILES)
                .then();
    }

    @Test
    void aFileIsAMessageOfTheChatAndOfItsConversationOnceHoweverOftenItIsSent() {
        String text = unique("see the file");
        try (ChatWindow window = ChatWindow.begun(text, null)) {
            send(given().header("Origin", PAGE), window.token(), "file-1", new byte[] {1, 2, 3})
                    .statusCode(204)
                    .header("Access-Control-Allow-Origin", PAGE);
            send(given(), window.token(), "file-1", new byte[] {1, 2, 3}).statusCode(204);
            send(given(), window.token(), "file-2", new byte[] {4}).statusCode(204);

            JsonNode said = window.message(2);
            assertThat(said.get("id").textValue()).isEqualTo("file-1");
            assertThat(said.get("speaker").textValue()).isEqualTo("VISITOR");
            assertThat(said.get("file").get("name").textValue()).endsWith("pdf").doesNotContain("/", "<");
            assertThat(said.get("file").get("size").intValue()).isEqualTo(3);
            assertThat(window.message(3).get("id").textValue()).isEqualTo("file-2");
            assertThat(window.messages()).hasSize(3);
        }
        MessageReceived first = received(text);
        MessageReceived sent = published(InboundMessage.class).stream()
                .map(MessageReceived.class::cast)
                .filter(message -> message.conversationId().equals(first.conversationId())
                        && !message.attachments().isEmpty())
                .findFirst()
                .orElseThrow();
        Attachment file = sent.attachments().get(0);
        assertThat(file.type()).isEqualTo("application/pdf");
        assertThat(as("admin")
                        .get("/v1/attachments/" + file.id())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .containsExactly(1, 2, 3);
    }

    @Test
    void anEndedChatTakesNoFileUntilItGoesOn() {
        try (ChatWindow window = ChatWindow.begun(unique("ended"), null)) {
            window.send(Map.of("type", "END"));
            window.await("ENDED");
            send(given(), window.token(), "late", new byte[] {1})
                    .statusCode(409)
                    .body("type", endsWith("/chat-ended"));

            window.say("more", unique("one thing more"));
            window.message(2);

            send(given(), window.token(), "late", new byte[] {1}).statusCode(204);
            assertThat(window.message(3).get("file").get("size").intValue()).isEqualTo(1);
        }
    }

    @Test
    void aTokenThatNobodyHasOpensNothingWhateverIsSentWithIt() {
        send(given(), "A".repeat(22), "a", new byte[] {1}).statusCode(404).body("type", endsWith("/chat-not-found"));
        send(given(), "short", "a", new byte[] {1}).statusCode(400).body("errors[0].field", equalTo("token"));
        send(given(), "A".repeat(22), "a b", new byte[] {1}).statusCode(400).body("errors[0].field", equalTo("id"));
        send(given(), "A".repeat(22), "a", new byte[0]).statusCode(400).body("errors[0].field", equalTo("file"));
        given().multiPart("token", "A".repeat(22))
                .multiPart("id", "a")
                .post(FILES)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("file"));
    }

    @Test
    void aPageOfAForeignSiteSendsNothingAndReadsNothing() {
        try (ChatWindow window = ChatWindow.begun(unique("foreign"), null)) {
            send(given().header("Origin", "https://evil.example"), window.token(), "a", new byte[] {1})
                    .statusCode(403)
                    .header("Access-Control-Allow-Origin", nullValue())
                    .body("type", endsWith("/chat-page-unknown"));
            assertThat(window.messages()).hasSize(1);
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInAWayThatThePageCanRead() {
        try (ChatWindow window = ChatWindow.begun(unique("large"), null)) {
            send(given().header("Origin", PAGE), window.token(), "a", new byte[7 * 1024 * 1024])
                    .statusCode(413)
                    .header("Access-Control-Allow-Origin", PAGE);
        }
    }

    private static MessageReceived received(String text) {
        return published(InboundMessage.class).stream()
                .map(MessageReceived.class::cast)
                .filter(message -> message.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
