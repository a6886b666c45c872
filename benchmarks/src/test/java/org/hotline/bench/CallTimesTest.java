package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.UnexpectedAnswer;
import org.junit.jupiter.api.Test;

class CallTimesTest {

    private final CallTimes times = new CallTimes(Duration.ZERO);

    @Test
    void everyCallIsToldByItsName() {
        times.of("queue", () -> answer(200));
        times.of("reply", () -> answer(201));

        ObjectNode figures = BenchFigures.of("desk");
        times.putInto(figures);

        assertThat(figures.at("/queue/p99").asDouble()).isPositive();
        assertThat(figures.at("/reply/p50").asDouble()).isPositive();
    }

    @Test
    void whatIsRefusedIsNoFigure() {
        assertThatThrownBy(() -> times.of("queue", () -> answer(403))).isInstanceOf(UnexpectedAnswer.class);

        ObjectNode figures = BenchFigures.of("desk");
        times.putInto(figures);

        assertThat(figures.has("queue")).isFalse();
    }

    private static HttpAnswer answer(int status) {
        return new HttpAnswer("GET", status, HttpHeaders.of(Map.of(), (name, value) -> true), new byte[0]);
    }
}
