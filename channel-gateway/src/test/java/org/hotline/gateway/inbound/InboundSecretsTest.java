package org.hotline.gateway.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.db.Database;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class InboundSecretsTest extends InboundTest {

    private static final String GIVEN = "whsec_" + "QUFB".repeat(8);

    @Inject
    Database database;

    @Test
    void theSecretIsShownOnceAndKeptUnderSeal() {
        OpenedWebhook shop = opened("WEB");

        String shown = as("admin").get("/v1/inbound-webhooks/{id}", shop.id()).asString()
                + as("admin")
                        .queryParam("limit", 200)
                        .get("/v1/inbound-webhooks")
                        .asString();
        List<String> kept = database.query("select secret from inbound_webhook")
                .mapTo(String.class)
                .list();

        assertThat(shown).contains("/v1/inbound/webhooks/" + shop.id()).doesNotContain("whsec_");
        assertThat(kept)
                .isNotEmpty()
                .allSatisfy(secret ->
                        assertThat(secret).doesNotContain(shop.secret().substring(6)));
    }

    @Test
    void aSystemMayHaveASecretAlready() {
        Map<String, Object> given = webhook("WEB");
        given.put("secret", GIVEN);

        String id = add(given)
                .statusCode(201)
                .body("secret", equalTo(GIVEN))
                .extract()
                .path("webhook.id");

        push(new OpenedWebhook(id, given.get("account").toString(), GIVEN), "msg_1", MESSAGE)
                .statusCode(202);
    }

    @Test
    void bothSecretsAreGoodWhileOneTakesThePlaceOfTheOther() {
        OpenedWebhook shop = opened("WEB");

        String other = rotate(shop, Map.of());

        push(shop, "msg_1", MESSAGE).statusCode(202);
        push(shop, other, "msg_2", Instant.now(), MESSAGE).statusCode(202);
        as("admin").get("/v1/inbound-webhooks/{id}", shop.id()).then().body("formerSecretUntil", notNullValue());

        database.update("update inbound_webhook set former_until = now() where former_until is not null")
                .execute();
        push(shop, "msg_3", MESSAGE).statusCode(401);
        push(shop, other, "msg_3", Instant.now(), MESSAGE).statusCode(202);
        as("admin").get("/v1/inbound-webhooks/{id}", shop.id()).then().body("formerSecretUntil", nullValue());

        String third = rotate(shop, Map.of("secret", GIVEN));
        assertThat(third).isEqualTo(GIVEN);
        push(shop, "msg_4", MESSAGE).statusCode(401);
        push(shop, third, "msg_4", Instant.now(), MESSAGE).statusCode(202);
    }

    @Test
    void rotatingToTheSameSecretAgainEndsNoOther() {
        OpenedWebhook shop = opened("WEB");

        rotate(shop, Map.of("secret", GIVEN));
        rotate(shop, Map.of("secret", GIVEN));

        push(shop, "msg_1", MESSAGE).statusCode(202);
        push(shop, GIVEN, "msg_2", Instant.now(), MESSAGE).statusCode(202);
    }

    private static String rotate(OpenedWebhook webhook, Map<String, Object> given) {
        return as("admin")
                .contentType("application/json")
                .body(given)
                .post("/v1/inbound-webhooks/{id}/secrets", webhook.id())
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }
}
