package org.hotline.gateway.intake;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody could reckon with is refused at the door. */
@ChannelGatewayTest
class ReportedTimesTest extends GatewayTest {

    private static ValidatableResponse messageOf(String time) {
        Map<String, Object> message = sms(unique("sms"), "+33612345678");
        message.put("occurredAt", time);
        return message(message);
    }

    private static ValidatableResponse callAt(String time) {
        Map<String, Object> report = new HashMap<>(Map.of(
                "callId",
                unique("call"),
                "event",
                "OFFERED",
                "at",
                time,
                "from",
                "1",
                "to",
                "2",
                "direction",
                "INBOUND"));
        return as("integration")
                .contentType("application/json")
                .body(report)
                .post("/v1/inbound/calls")
                .then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "1899-12-31T23:59:59Z",
                "1970-01-01T00:00:00Z",
                "1999-12-31T23:59:59.999Z",
                "2999-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z"
            })
    void aTimeBefore2000OrInTheFutureIsRefused(String time) {
        messageOf(time).statusCode(400).body("type", endsWith("/problems/invalid-request"));
        messageOf(time).body("errors.field", hasItem("occurredAt"));
        callAt(time).statusCode(400).body("errors.field", hasItem("at"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T24:00:00Z", "2026-01-01t24:00:00z", "2026-02-30T12:00:00Z", "2026-01-01"})
    void whatIsNoTimeIsRefused(String text) {
        messageOf(text).statusCode(400).body("errors.field", hasItem("occurredAt"));
        callAt(text).statusCode(400).body("errors.field", hasItem("at"));
    }

    @Test
    void aClockThatIsALittleAheadIsForgiven() {
        String ahead = Instant.now().plusSeconds(120).toString();

        messageOf(ahead).statusCode(202);
        callAt(ahead).statusCode(202);
    }

    @Test
    void whatHappenedLongAgoIsTaken() {
        messageOf("2000-01-01T00:00:00Z").statusCode(202);
        callAt("2000-01-01T00:00:00Z").statusCode(202);
    }
}
