package org.hotline.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class MailTroubleTest extends DeliveryTest {

    @Inject
    Database database;

    @Test
    void whatIsRefusedForNowIsTriedAgainAndLooksTheSame() {
        String to = unique("later") + "@example.org";
        ReplyRequested reply = reply(Channel.EMAIL, to, "later", List.of());
        server.refuse(451);
        Topics.publish(servers(), reply);
        ReplyDeferred deferred = await().until(
                        () -> facts(ReplyDeferred.class, reply.messageId()), list -> !list.isEmpty())
                .get(0);
        assertThat(deferred.reason()).isEqualTo("SMTP_451");
        assertThat(deferred.attempt()).isEqualTo(1);
        assertThat(Duration.between(deferred.occurredAt(), deferred.nextAttemptAt()))
                .isEqualTo(Duration.ofMinutes(1));

        server.refuse(0);
        database.update("update outbound_message set next_attempt_at = next_attempt_at - interval '1 minute'"
                        + " where id = :id")
                .bind("id", reply.messageId())
                .execute();

        await().until(() -> facts(ReplyDelivered.class, reply.messageId()).size() == 1);
        assertThat(server.takenBy(to).get(0).read().messageId())
                .contains(reply.messageId().toString());
    }

    @Test
    void anUnreachableServerDefers() {
        server.close();
        ReplyRequested reply = reply(Channel.EMAIL, "nobody@example.org", "down", List.of());

        Topics.publish(servers(), reply);

        assertThat(await().until(() -> facts(ReplyDeferred.class, reply.messageId()), list -> !list.isEmpty())
                        .get(0)
                        .reason())
                .isEqualTo("UNREACHABLE");
        server = ScriptedMailServer.start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "é@b.example",
                "x",
                "root@localhost",
                "root@127.0.0.1",
                "a b@c d",
                "a@b.example, c@d.example",
                "a@b.example\r\nBcc: v@y.example"
            })
    void anAddressThatNoServerTakesIsGivenUpAtOnce(String address) {
        ReplyRequested reply = reply(Channel.EMAIL, address, "never", List.of());

        Topics.publish(servers(), reply);

        assertThat(await().until(() -> facts(ReplyBounced.class, reply.messageId()), list -> !list.isEmpty())
                        .get(0)
                        .reason())
                .isEqualTo("INVALID_ADDRESS");
    }

    @Test
    void aDomainOfOtherLettersIsSentToAsServersKnowIt() {
        String name = unique("idn");

        Topics.publish(servers(), reply(Channel.EMAIL, name + "@ü.example", "there", List.of()));

        await().until(() -> !server.takenBy(name + "@xn--tda.example").isEmpty());
    }

    @Test
    void whatIsRefusedForGoodBounces() {
        ReplyRequested reply = reply(Channel.EMAIL, unique("gone") + "@example.org", "gone", List.of());
        server.refuse(550);

        Topics.publish(servers(), reply);

        assertThat(await().until(() -> facts(ReplyBounced.class, reply.messageId()), list -> !list.isEmpty())
                        .get(0)
                        .reason())
                .isEqualTo("SMTP_550");
    }
}
