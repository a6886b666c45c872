package org.hotline.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.problem.ProblemPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestTurnsTest {

    private static final String CHUNKED = "POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";

    private final EmbeddedChannel connection = new EmbeddedChannel(new HttpRequestDecoder(), new HttpResponseEncoder());

    @BeforeEach
    void watched() {
        ConnectionWatch.begin(
                connection,
                Duration.ofSeconds(20),
                new SilentErrors(new ProblemAnswers(new ObjectMapper(), new ProblemPages(Optional.empty()))),
                OpenConnectionsTest.bounded(10, 10));
    }

    @Test
    void theNextRequestIsReadWhenTheAnswerBeforeWasFetched() {
        receive(get("/a") + "POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc" + CHUNKED + "1\r\n");
        assertThat(begun()).containsExactly("/a");

        connection.write(answer());
        connection.runPendingTasks();
        assertThat(begun()).isEmpty(); // it waits for somebody to fetch it

        connection.flush();
        connection.runPendingTasks();
        assertThat(begun()).containsExactly("/b");

        connection.writeOutbound(answer());
        assertThat(begun()).containsExactly("/c");

        receive("z\r\n0\r\n\r\n" + get("/d"));
        assertThat(begun()).isEmpty();
        connection.writeOutbound(answer());
        assertThat(begun()).containsExactly("/d");
    }

    @Test
    void whileSomethingWaitsNoMoreIsRead() {
        receive(get("/a"));
        assertThat(connection.config().isAutoRead()).isTrue(); // who goes away is seen

        receive(get("/b") + "GET /c HT");
        assertThat(connection.config().isAutoRead()).isFalse();

        connection.writeOutbound(answer());
        assertThat(connection.config().isAutoRead()).isTrue();
        connection.writeOutbound(answer());
        receive("TP/1.1\r\nHost: x\r\n\r\n");

        assertThat(begun()).containsExactly("/a", "/b", "/c");
    }

    @Test
    void whatIsNotYetTheEndOfAnAnswerLetsNobodyIn() {
        receive(get("/stream") + get("/next"));

        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
        connection.writeOutbound(new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
        connection.writeOutbound(new DefaultHttpContent(Unpooled.copiedBuffer("x", StandardCharsets.UTF_8)));

        assertThat(begun()).containsExactly("/stream");
    }

    @Test
    void anAnswerBeforeTheEndOfABodyDelaysNothing() {
        receive(CHUNKED);
        connection.writeOutbound(answer());
        receive("1\r\nz\r\n0\r\n\r\n" + get("/next"));

        assertThat(begun()).containsExactly("/c", "/next");
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }

    private static DefaultFullHttpResponse answer() {
        return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
    }

    private void receive(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
    }

    /** What the server sees of requests since it was looked at last. */
    private List<String> begun() {
        List<String> paths = new ArrayList<>();
        for (Object next = connection.readInbound(); next != null; next = connection.readInbound()) {
            if (next instanceof HttpRequest request) {
                paths.add(request.uri());
            }
            ReferenceCountUtil.release(next);
        }
        return paths;
    }
}
