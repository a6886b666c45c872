package org.hotline.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.hotline.kit.problem.ProblemPages;
import org.junit.jupiter.api.Test;

/** Connections of a server that has room for two. */
class WatchedConnectionsTest {

    private final OpenConnections connections = OpenConnectionsTest.bounded(2, 2);

    @Test
    void whoSaidNothingForTheLongestTimeMakesRoomForTheNext() {
        EmbeddedChannel silent = open();
        EmbeddedChannel asked = open();
        ask(asked);
        answer(asked);

        EmbeddedChannel dribbling = open();
        dribbling.writeInbound(Unpooled.copiedBuffer("GET /", StandardCharsets.US_ASCII));
        assertThat(silent.isOpen()).isFalse();
        assertThat(asked.isOpen()).isTrue();

        EmbeddedChannel next = open();
        assertThat(asked.isOpen()).isFalse();
        open();
        assertThat(next.isOpen()).isFalse();
        assertThat(dribbling.isOpen()).as("whoever has begun to ask").isTrue();
    }

    @Test
    void whoWaitsForAnAnswerStaysAndTheNextIsToldToComeAgain() {
        EmbeddedChannel asking = open();
        ask(asking);
        EmbeddedChannel sending = open();
        sending.writeInbound(Unpooled.copiedBuffer(
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc", StandardCharsets.US_ASCII));

        EmbeddedChannel third = open();

        assertThat(asking.isOpen()).isTrue();
        assertThat(sending.isOpen()).isTrue();
        ByteBuf told = third.readOutbound();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 503")
                .containsIgnoringCase("retry-after: ");
        assertThat(third.isOpen()).isFalse();
        third.close();
        answer(asking);
        assertThat(open().isOpen()).isTrue();
    }

    @Test
    void whoLeavesMakesRoom() {
        EmbeddedChannel leaving = open();
        ask(open());
        leaving.close();

        assertThat(open().isOpen()).isTrue();
    }

    private EmbeddedChannel open() {
        EmbeddedChannel connection = new EmbeddedChannel(new HttpRequestDecoder(), new HttpResponseEncoder());
        ConnectionWatch.begin(
                connection,
                Duration.ofSeconds(20),
                new SilentErrors(new ProblemAnswers(new ObjectMapper(), new ProblemPages(Optional.empty()))),
                connections);
        return connection;
    }

    private static void ask(EmbeddedChannel connection) {
        connection.writeInbound(Unpooled.copiedBuffer("GET / HTTP/1.1\r\nHost: x\r\n\r\n", StandardCharsets.US_ASCII));
    }

    private static void answer(EmbeddedChannel connection) {
        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
    }
}
