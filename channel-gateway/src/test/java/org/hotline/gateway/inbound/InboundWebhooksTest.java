package org.hotline.gateway.inbound;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class InboundWebhooksTest extends InboundTest {

    @Test
    void whatIsNotActiveTakesNothingAndWhatIsRemovedIsNotThere() {
        OpenedWebhook shop = opened("WEB");
        Map<String, Object> off = Map.of("name", "old shop", "active", false);
        as("admin")
                .contentType("application/json")
                .body(off)
                .put("/v1/inbound-webhooks/{id}", shop.id())
                .then()
                .statusCode(428);

        as("admin")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(off)
                .put("/v1/inbound-webhooks/{id}", shop.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("old shop"), "active", equalTo(false));

        push(shop, "msg_1", MESSAGE).statusCode(401);
        as("admin").delete("/v1/inbound-webhooks/{id}", shop.id()).then().statusCode(204);
        as("admin").delete("/v1/inbound-webhooks/{id}", shop.id()).then().statusCode(404);
        as("admin").get("/v1/inbound-webhooks/{id}", shop.id()).then().statusCode(404);
    }

    @Test
    void anAccountHasOneWebhookAndOneOwner() {
        OpenedWebhook shop = opened("SMS");
        Map<String, Object> again = webhook("SMS");
        again.put("account", shop.account());
        add(again).statusCode(409);
        Map<String, Object> others = webhook("SMS");
        Map<String, Object> message = sms(unique("m"), "+33612345678");
        message.put("account", others.get("account"));
        message(message).statusCode(202);
        add(others).statusCode(409).body("errors.field", hasItem("account"));
        message.put("account", shop.account());
        message.put("externalId", unique("m"));
        message(message).statusCode(403);
        Map<String, Object> ours = webhook("CHAT");
        ours.put("account", "live-chat");
        add(ours).statusCode(409);
    }

    @Test
    void anAccountThatWasGivenToAnotherTakesNothingMore() {
        OpenedWebhook shop = opened("WEB");
        as("admin")
                .contentType("application/json")
                .body(Map.of("channel", "WEB", "account", shop.account(), "integration", UUID.randomUUID()))
                .put("/v1/accounts/owner");

        push(shop, "msg_1", MESSAGE).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration", "operator", "team-lead", "supervisor"})
    void onlyAdminsOpenThem(String role) {
        as(role).contentType("application/json")
                .body(webhook("WEB"))
                .post("/v1/inbound-webhooks")
                .then()
                .statusCode(403);
        as(role).get("/v1/inbound-webhooks").then().statusCode(403);
        as(role).delete("/v1/inbound-webhooks/{id}", UUID.randomUUID()).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "channel,EMAIL",
        "name,' '",
        "account,''",
        "secret,secret",
        "secret,whsec_QUFB",
        "secret,whsec_????",
        "integration,me"
    })
    void whatCannotBeIsRefusedByItsField(String field, String value) {
        Map<String, Object> given = webhook("WEB");
        given.put(field, value);

        add(given).statusCode(400).body("errors[0].field", equalTo(field));
    }
}
