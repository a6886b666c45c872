package org.hotline.gateway.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class EventBatchLimitsTest extends EventTest {

    @Test
    void aThousandAreTakenAndOneMoreIsTooMany() {
        String account = unique("many");
        List<String> events = IntStream.range(0, 1001)
                .mapToObj(i -> text(event("n" + i, account)))
                .toList();

        batch("integration", events.toString()).statusCode(413);
        assertThat(received(account)).isEmpty();
        batch("integration", events.subList(0, 1000).toString()).statusCode(200).body("events", hasSize(1000));
        batch("integration", events.subList(0, 1000).toString()).body("events.count { it.duplicate }", equalTo(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "5", "[", "[{]", "[] []", "[{}", "[1,]", "\u00ff"})
    void whatIsNoListIsRefused(String body) {
        batch("integration", body).statusCode(400);
    }

    @Test
    void anEmptyListHasNoAnswersAndOtherLettersAreRefused() throws IOException, InterruptedException {
        batch("integration", " [ ] ").statusCode(200).body("events", hasSize(0));
        assertThat(large("/v1/inbound/events/batch", BATCH, "[{}]".getBytes(StandardCharsets.UTF_16))
                        .statusCode())
                .isEqualTo(400);
        assertThat(large("/v1/inbound/events/batch", BATCH, new byte[36 * 1024 * 1024 + 1])
                        .statusCode())
                .isEqualTo(413);
        batch("operator", "[]").statusCode(403);
    }
}
