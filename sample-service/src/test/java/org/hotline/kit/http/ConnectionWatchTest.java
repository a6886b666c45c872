package org.hotline.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hotline.kit.problem.ProblemPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionWatchTest {

    private static final String HEAD = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    private final EmbeddedChannel connection = new EmbeddedChannel(new HttpRequestDecoder(), new HttpResponseEncoder());

    @BeforeEach
    void watched() {
        connection.freezeTime();
        ConnectionWatch.begin(
                connection,
                Duration.ofSeconds(20),
                new SilentErrors(new ProblemAnswers(new ObjectMapper(), new ProblemPages(Optional.empty()))),
                OpenConnectionsTest.bounded(10, 10));
    }

    @Test
    void aHeadMayTakeTwentySecondsFromItsFirstByteHoweverManyMoreCome() {
        pass(60);
        assertThat(connection.isOpen()).isTrue();

        for (char letter : "GET / HTTP/1.1\r\nHost".toCharArray()) {
            receive(String.valueOf(letter));
            pass(1);
        }

        assertThat(connection.isOpen()).isFalse();
        assertThat(sent()).startsWith("HTTP/1.1 408").contains("request-too-slow");
    }

    @Test
    void aRequestThatIsThereMayTakeAnyTimeAndSoMayThePauseBeforeTheNext() {
        receive(HEAD);
        pass(60);
        answer(HttpResponseStatus.OK);
        pass(60);
        receive(HEAD);
        pass(60);

        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void theRestOfABodyThatWasAnsweredAlreadyIsWaitedForAsLong() {
        receive("POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nabc");
        answer(HttpResponseStatus.BAD_REQUEST);
        receive("abc");
        pass(19);
        receive("abc");
        pass(60);
        assertThat(connection.isOpen()).isTrue();

        receive(HEAD);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void anErrorWithoutAWordBecomesAProblem() {
        receive(HEAD);

        answer(HttpResponseStatus.NOT_FOUND);

        assertThat(sent())
                .startsWith("HTTP/1.1 404")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-kept: yes")
                .containsIgnoringCase("cache-control: no-store")
                .contains("not-found");
    }

    @Test
    void whatSaysSomethingOrIsNoErrorOrAnswersHeadStaysAsItIs() {
        receive(HEAD);
        answer(HttpResponseStatus.NO_CONTENT);
        assertThat(sent()).doesNotContain("problem");

        receive(HEAD);
        FullHttpResponse spoken = response(HttpResponseStatus.NOT_FOUND);
        spoken.headers().set(HttpHeaderNames.CONTENT_TYPE, "text/plain");
        connection.writeOutbound(spoken);
        assertThat(sent()).doesNotContain("problem");

        receive("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
        answer(HttpResponseStatus.NOT_FOUND);
        assertThat(sent()).doesNotContain("problem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: <a>\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n",
                "GET / HTTP/3.7\r\nHost: a\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"
            })
    void aHeadThatOthersCouldReadAnotherWayIsNone(String head) {
        receive(head);

        HttpRequest request = connection.readInbound();
        assertThat(request.decoderResult().isFailure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: a.example:8080", "Host: [::1]:8080", "Host: a_b", "Host:"})
    void anyHostThatCanBeOneIsLetIn(String host) {
        receive("GET / HTTP/1.1\r\n" + host + "\r\n\r\n");

        HttpRequest request = connection.readInbound();
        assertThat(request.decoderResult().isSuccess()).isTrue();
    }

    @Test
    void aHeadThatIsTooLongStaysThat() {
        receive("GET / HTTP/1.1\r\nX: " + "x".repeat(70_000) + "\r\n\r\n");

        HttpRequest request = connection.readInbound();
        assertThat(request.decoderResult().cause()).isInstanceOf(TooLongHttpHeaderException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n{}", "-1\r\n{}", "ffffffffffffffff\r\n{}"})
    void aBodyThatBreaksOffIsAProblemToItsSender(String chunk) {
        receive("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        receive(chunk + "\r\n0\r\n\r\n");

        assertThat(sent()).startsWith("HTTP/1.1 400").contains("malformed-request");
        assertThat(connection.isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Name: a\0b", "X-Name: a\u000bb", "X-Na\0me: a", "Idempotency-Key: \0"})
    void aHeaderWithAControlCharacterIsSaidToBeAtFault(String header) {
        receive("GET / HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n");
        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST));

        assertThat(sent())
                .startsWith("HTTP/1.1 400")
                .contains("{\"field\":\"header\",\"rule\":\"must not hold control characters\"}");
    }

    private void receive(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
    }

    private void answer(HttpResponseStatus status) {
        connection.writeOutbound(response(status));
    }

    private static FullHttpResponse response(HttpResponseStatus status) {
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status);
        response.headers().set("X-Kept", "yes");
        return response;
    }

    private String sent() {
        StringBuilder text = new StringBuilder();
        for (ByteBuf next = connection.readOutbound(); next != null; next = connection.readOutbound()) {
            text.append(next.toString(StandardCharsets.UTF_8));
            next.release();
        }
        return text.toString();
    }

    private void pass(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }
}
