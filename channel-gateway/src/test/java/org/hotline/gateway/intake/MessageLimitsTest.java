package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

/** How large a message may be, and in which form it comes. */
@ChannelGatewayTest
class MessageLimitsTest extends GatewayTest {

    @Test
    void anotherMediaTypeIsRefused() {
        as("integration")
                .contentType("text/csv")
                .body("a;b")
                .post("/v1/inbound/messages")
                .then()
                .statusCode(415);
    }

    @Test
    void aTextBeyondTheLimitIsRefused() {
        Map<String, Object> message = sms(unique("long"), "+33612345604");
        message.put("text", "x".repeat(ChannelMessage.LONGEST_TEXT + 1));

        message(message).statusCode(400).body("errors.field", hasItem("text"));
    }

    @Test
    void filesBeyondTheLimitAreRefused() throws IOException, InterruptedException {
        Map<String, Object> message = sms(unique("large"), "+33612345604");
        String content = Base64.getEncoder().encodeToString(new byte[14_000_000]);
        Map<String, String> file = Map.of("name", "a", "contentBase64", content);
        message.put("attachments", List.of(file, file));
        HttpResponse<String> answer =
                large("/v1/inbound/messages", "application/json", new ObjectMapper().writeValueAsBytes(message));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"field\":\"body\"");
    }
}
