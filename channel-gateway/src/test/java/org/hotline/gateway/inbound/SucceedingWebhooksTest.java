package org.hotline.gateway.inbound;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class SucceedingWebhooksTest extends InboundTest {

    @Test
    void whatANewWebhookOnAnOldAccountCallsAsTheFormerOneDidIsAnother() {
        OpenedWebhook former = opened("WEB");
        String first = push(former, "msg_1", MESSAGE).statusCode(202).extract().path("interactionId");
        as("admin").delete("/v1/inbound-webhooks/{id}", former.id()).then().statusCode(204);
        Map<String, Object> given = webhook("WEB");
        given.put("account", former.account());
        given.put("integration", former.id());
        ExtractableResponse<Response> answer = add(given).statusCode(201).extract();
        OpenedWebhook next = new OpenedWebhook(answer.path("webhook.id"), former.account(), answer.path("secret"));

        push(next, "msg_1", MESSAGE).statusCode(202).body("duplicate", is(false), "interactionId", not(first));
    }
}
