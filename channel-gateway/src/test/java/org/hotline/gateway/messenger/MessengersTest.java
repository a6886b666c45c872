package org.hotline.gateway.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class MessengersTest extends MessengerTest {

    @Test
    void whatOpensAMessengerIsShownToNobody() {
        KnownMessenger known = added("WHATSAPP");
        String shown = as("admin").get("/v1/messengers/{id}", known.id()).asString();
        String list = as("admin").queryParam("limit", 200).get("/v1/messengers").asString();
        assertThat(shown + list)
                .contains("/v1/messengers/whatsapp/" + known.id() + "/updates")
                .doesNotContain(known.token(), SECRET, VERIFY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration", "operator", "supervisor"})
    void onlyAdminsConnectMessengers(String role) {
        as(role).contentType("application/json")
                .body(messenger("TELEGRAM"))
                .post("/v1/messengers")
                .then()
                .statusCode(403);
        as(role).get("/v1/messengers").then().statusCode(403);
    }

    @Test
    void anAccountAndABotAreAMessengerOnce() {
        Map<String, Object> first = messenger("TELEGRAM");
        add(first).statusCode(201);
        Map<String, Object> sameBot = messenger("TELEGRAM");
        sameBot.put("providerId", first.get("providerId"));
        add(sameBot).statusCode(409);
        Map<String, Object> sameAccount = messenger("TELEGRAM");
        sameAccount.put("account", first.get("account"));
        add(sameAccount).statusCode(409);
    }

    @Test
    void whatIsAMessengerIsNoIntegrationsAndTheOtherWayRound() {
        KnownMessenger known = added("WHATSAPP");
        Map<String, Object> message = new HashMap<>(sms(unique("m"), "+33612345678"));
        message.put("channel", "WHATSAPP");
        message.put("account", known.account());
        message(message).statusCode(403);
        message.put("account", unique("account"));
        message(message).statusCode(202);
        Map<String, Object> taken = messenger("WHATSAPP");
        taken.put("account", message.get("account"));
        add(taken).statusCode(409);
    }

    @Test
    void aMessengerIsChangedByItsVersionAndRemoved() {
        Map<String, Object> given = messenger("WHATSAPP");
        String id = add(given).statusCode(201).extract().path("id");
        given.put("providerId", "77" + given.get("providerId"));
        as("admin")
                .contentType("application/json")
                .body(given)
                .put("/v1/messengers/{id}", id)
                .then()
                .statusCode(428);
        as("admin")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(given)
                .put("/v1/messengers/{id}", id)
                .then()
                .statusCode(200)
                .body("providerId", equalTo(given.get("providerId")));
        as("admin").delete("/v1/messengers/{id}", id).then().statusCode(204);
        as("admin").get("/v1/messengers/{id}", id).then().statusCode(404);
        add(given).statusCode(201);
    }

    @Test
    void aVerifyTokenIsForWhatsAppAndATokenOfABotForTelegram() {
        Map<String, Object> without = messenger("WHATSAPP");
        without.remove("verifyToken");
        add(without).statusCode(422);
        Map<String, Object> noBot = messenger("TELEGRAM");
        noBot.put("accessToken", "../../other");
        add(noBot).statusCode(422);
    }
}
