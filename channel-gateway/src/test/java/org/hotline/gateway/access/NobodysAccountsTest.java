package org.hotline.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.hotline.event.Channel;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets the answers on accounts that nobody handed in on: only who opened the ticket, or whom an admin named. */
@ChannelGatewayTest
class NobodysAccountsTest extends AccountTest {

    private static final String OURS = "support@hotline.example";

    private static String opened(String integration, Channel channel, String account) {
        ReplyRequested reply =
                Replies.opened(Tokens.idOf("integration", integration), Ids.next(), channel, account, "ann");
        return published(reply);
    }

    private static String published(ReplyRequested reply) {
        Topics.publish(servers(), reply);
        String id = reply.messageId().toString();
        await().until(() ->
                waiting(as("admin").queryParam("account", reply.account())).contains(id));
        return id;
    }

    private static Response report(RequestSpecification by, String id) {
        return by.contentType("application/json")
                .body(Map.of("status", "FAILED", "reason", "x"))
                .post("/v1/outbound-messages/" + id + "/delivery");
    }

    private static void give(String channel, String account, String integration) {
        as("admin")
                .contentType("application/json")
                .body(Map.of(
                        "channel", channel, "account", account, "integration", Tokens.idOf("integration", integration)))
                .put("/v1/accounts/owner")
                .then()
                .statusCode(204);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"CHAT", "WEB", "SMS", "WHATSAPP", "TELEGRAM", "OTHER"})
    void whatAnIntegrationOpenedIsOfferedToItAloneOnEveryChannel(Channel channel) {
        String account = unique("account");
        String opener = unique("opener");
        String id = opened(opener, channel, account);
        Map<String, Object> squat = new HashMap<>(chat(account, unique("m")));
        squat.put("channel", channel.name());
        send(as("integration", "squatter"), squat).then().statusCode(202);

        assertThat(waiting(as("integration", opener).queryParam("account", account)))
                .contains(id);
        assertThat(waiting(as("integration", "squatter").queryParam("account", account)))
                .doesNotContain(id);
        report(as("integration", "squatter"), id).then().statusCode(404);
        report(as("integration", opener), id).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "https://shop.example"})
    void whatNobodyOpenedIsOfferedToNobodyUntilAnAdminGivesTheAccount(String prefix) {
        String account = unique(prefix);
        String id = published(Replies.in(Ids.next(), Channel.WEB, account, "ann"));
        String chosen = unique("chosen");
        assertThat(waiting(as("integration", chosen))).doesNotContain(id);
        report(as("integration", chosen), id).then().statusCode(404);

        give("WEB", account, chosen);

        assertThat(waiting(as("integration", chosen))).contains(id);
        assertThat(waiting(as("integration", "another"))).doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHAT", "WEB", "SMS", "WHATSAPP", "TELEGRAM", "OTHER"})
    void aMailboxOfOursBecomesNobodysByHandingInOnIt(String channel) {
        for (String account : new String[] {OURS, "Support@Hotline.Example", unique("any") + "@hotline.example"}) {
            Map<String, Object> claim = chat(account, unique("m"));
            claim.put("channel", channel);

            send(as("integration", "thief"), claim).then().statusCode(403);
            call(as("integration", "thief"), account, unique("c")).then().statusCode(403);
        }

        String house = unique("house") + "@hotline.example";
        String chosen = unique("chosen");
        String opener = unique("opener");
        String id = opened(opener, Channel.valueOf(channel), house);
        give(channel, house, chosen);
        Map<String, Object> message = chat(house, unique("m"));
        message.put("channel", channel);
        send(as("integration", chosen), message).then().statusCode(202);
        assertThat(waiting(as("integration", chosen))).contains(id);
        assertThat(waiting(as("integration", opener))).doesNotContain(id);
    }
}
