package org.hotline.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class HostileVisitorTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json | body",
                "[] | body",
                "null | type",
                "{} | type",
                "{\"type\":\"SHOUT\"} | type",
                "{\"type\":1} | type",
                "{\"type\":\"START\",\"id\":\"a\",\"text\":\"t\"} | token",
                "{\"type\":\"START\",\"token\":\"short\",\"id\":\"a\",\"text\":\"t\"} | token",
                "{\"type\":\"START\",\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"id\":\"a\",\"text\":\" \"} | text",
                "{\"type\":\"START\",\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"id\":\"a\",\"text\":\"\\u0000\"} | text",
                "{\"type\":\"START\",\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"id\":\"a b\",\"text\":\"t\"} | id",
                "{\"type\":\"START\",\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"id\":\"a\",\"text\":\"t\",\"address\":\"support@hotline.example\"} | address",
                "{\"type\":\"RATING\",\"score\":6} | score",
                "{\"type\":\"ADDRESS\"} | address",
                "{\"type\":\"TRANSCRIPT\",\"address\":\"none\"} | address",
                "{\"type\":\"READ\",\"sequence\":-1} | sequence",
                "{\"type\":\"READ\",\"sequence\":\"1\"} | sequence",
                "{\"type\":\"END\",\"type\":\"END\"} | type"
            })
    void whatIsWrongIsNamed(String frame, String field) {
        try (ChatWindow window = ChatWindow.open()) {
            window.send(frame);

            JsonNode problem = window.await("ERROR").get("problem");

            assertThat(problem.get("status").intValue()).isEqualTo(400);
            assertThat(problem.get("errors").get(0).get("field").textValue()).isEqualTo(field);
            assertThat(problem.get("errors").get(0).get("rule").textValue()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"MESSAGE\",\"id\":\"m1\",\"text\":\"a\\u0000b\"}",
                "{\"type\":\"MESSAGE\",\"id\":\"m1\",\"text\":\" \"}",
                "{\"type\":\"MESSAGE\",\"id\":\"m1\",\"text\":\"\\ud800\"}",
                "{\"type\":\"MESSAGE\",\"id\":\"m1\",\"text\":[1]}",
                "{\"type\":\"SHOUT\",\"id\":\"m1\"}",
                "{\"type\":\"START\",\"id\":\"m1\",\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"text\":\"t\",\"language\":\"xyz\"}"
            })
    void whatIsRefusedIsNamedByItsId(String frame) {
        try (ChatWindow window = ChatWindow.open()) {
            window.send(frame);

            assertThat(window.await("ERROR").path("id").textValue()).isEqualTo("m1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MESSAGE", "TYPING", "READ", "RATING", "ADDRESS", "TRANSCRIPT", "END"})
    void whoHasNotBegunAChatDoesNothingInOne(String type) {
        try (ChatWindow window = ChatWindow.open()) {
            window.send(
                    Map.of("type", type, "id", "a", "text", "t", "sequence", 1, "score", 3, "address", "a@b.example"));

            assertThat(window.await("ERROR").get("problem").get("type").textValue())
                    .endsWith("/chat-not-begun");
        }
    }

    @Test
    void aTokenThatNobodyGaveOpensNothing() {
        try (ChatWindow window = ChatWindow.open()) {
            window.resume("A".repeat(22), 0);

            assertThat(window.await("ERROR").get("problem").get("type").textValue())
                    .endsWith("/chat-not-found");
        }
    }

    @Test
    void aSocketIsOfOneChat() {
        try (ChatWindow window = ChatWindow.begun(unique("one"), null)) {
            window.resume(window.token(), 0);

            assertThat(window.await("ERROR").get("problem").get("type").textValue())
                    .endsWith("/chat-begun");
        }
    }

    @Test
    void aTextOfMoreThanAMessageHoldsIsRefusedAndAFrameOfMoreEndsTheSocket() {
        try (ChatWindow window = ChatWindow.open()) {
            window.start(window.token(), "a", "x".repeat(20_001), null);
            assertThat(window.await("ERROR")
                            .get("problem")
                            .get("errors")
                            .get(0)
                            .get("field")
                            .textValue())
                    .isEqualTo("text");

            window.flood(1, "x".repeat(200_000));

            assertThat(window.closed()).isNotEqualTo(1000);
        }
    }

    @Test
    void bytesEndTheSocket() {
        try (ChatWindow window = ChatWindow.open()) {
            window.sendBytes();

            assertThat(window.closed()).isEqualTo(1003);
        }
    }

    @Test
    void aFloodEndsTheSocket() {
        try (ChatWindow window = ChatWindow.open()) {
            window.flood(10_000, "{}");

            assertThat(window.closed()).isIn(1008, 1006);
        }
        try (ChatWindow next = ChatWindow.begun(unique("others go on"), null)) {
            assertThat(next.messages()).isNotEmpty();
        }
    }

    @Test
    void whoeverTakesNothingIsCutOff() {
        try (ChatWindow deaf = ChatWindow.openDeaf()) {
            assertThat(deaf.isHeld()).isTrue();

            await().atMost(Duration.ofSeconds(30)).until(() -> !deaf.isHeld());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example:8080"})
    void aPageOfAForeignSiteTalksWithNobody(String origin) {
        assertThatThrownBy(() -> ChatWindow.openFrom(origin))
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .hasStackTraceContaining("403");
    }

    @Test
    void aPageOfOursDoes() {
        try (ChatWindow window = ChatWindow.openFrom("http://localhost:8080")) {
            assertThat(window.token()).hasSize(22);
        }
    }
}
