package org.hotline.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.hotline.kit.answer.Budget;
import org.junit.jupiter.api.Test;

/** A body of which nothing comes any more. */
class BodyInFlightTest {

    private final Budget room = new Budget(100, 100, 100);
    private final BodyInFlight body =
            new BodyInFlight(request(), new BodyInFlight.Size(false, 100, false), room.open("peer"), room.open("peer"));

    @Test
    void itIsTooSlowAsLongAsMoreIsToCome() throws IOException {
        LongBody read = read();
        assertThat(read.readNBytes(3)).hasSize(3);

        await().until(this::isTooSlow);
    }

    @Test
    void whoHasSentAllIsNotSlowHoweverLongItTakesUs() throws IOException {
        LongBody read = read();
        await().until(this::isTooSlow);

        assertThat(read.readAllBytes()).hasSize(4);

        assertThat(isTooSlow()).isFalse();
    }

    @Test
    void theEndIsSeenByteForByteToo() throws IOException {
        LongBody read = read();
        read.skipNBytes(4);
        await().until(this::isTooSlow);

        assertThat(read.read()).isEqualTo(-1);

        assertThat(isTooSlow()).isFalse();
    }

    @Test
    void whatNobodyReadsYetIsNotSlowHoweverLongAgoItBegan() {
        assertThat(body.isTooSlow(Duration.ofSeconds(-60), 1)).isFalse();

        body.isAwaited();

        assertThat(body.isTooSlow(Duration.ofSeconds(-60), 1)).isTrue();
    }

    private boolean isTooSlow() {
        return body.isTooSlow(Duration.ZERO, 1);
    }

    private LongBody read() {
        body.isAwaited();
        return new LongBody(new ByteArrayInputStream(new byte[4]), length -> {}, body::hasArrived);
    }

    /** One of which the server does not say that it has ended. */
    private static HttpServerRequest request() {
        return (HttpServerRequest) Proxy.newProxyInstance(
                BodyInFlightTest.class.getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (proxy, method, arguments) -> method.getName().equals("isEnded") ? Boolean.FALSE : Long.valueOf(0));
    }
}
