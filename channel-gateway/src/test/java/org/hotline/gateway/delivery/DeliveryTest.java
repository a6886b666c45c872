package org.hotline.gateway.delivery;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.event.Channel;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.gateway.mail.Mail;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the delivery share: the customers' mail server, replies and what became of them. */
public abstract class DeliveryTest extends GatewayTest {

    protected static final String TOKEN = Replies.TOKEN;

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    protected ScriptedMailServer server;

    @BeforeEach
    void start() {
        server = ScriptedMailServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    protected static ReplyRequested reply(Channel channel, String to, String subject, List<Attachment> files) {
        return reply(channel, "support@hotline.example", to, subject, files);
    }

    protected static ReplyRequested reply(
            Channel channel, String account, String to, String subject, List<Attachment> files) {
        return reply(channel, account, to, subject, files, false);
    }

    private static ReplyRequested reply(
            Channel channel, String account, String to, String subject, List<Attachment> files, boolean automated) {
        return new ReplyRequested(
                Ids.next(),
                NOW,
                NOW,
                Ids.next(),
                Ids.next(),
                "HL-000042",
                Ids.next(),
                channel,
                account,
                to,
                "Renée \"R\" Martin\r\nBcc: spy@example.org",
                subject,
                "Bonjour,\nc'est réparé ☕\n.\nFin",
                "<p>Bonjour</p>",
                "fr",
                files,
                TOKEN,
                "question@example.org",
                List.of("first@example.org", "bad id\r\nX-Evil: 1"),
                automated,
                null,
                null,
                null);
    }

    /** What nobody wrote. */
    protected static ReplyRequested acknowledgement(String to) {
        return reply(Channel.EMAIL, "support@hotline.example", to, "Re: panne", List.of(), true);
    }

    protected static <E> List<E> facts(Class<E> type, UUID messageId) {
        return published(InteractionEvent.class).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(fact -> String.valueOf(fact).contains(messageId.toString()))
                .toList();
    }

    /** Delivers it and reads what the customer's mail server got. */
    protected Mail sent(ReplyRequested reply) {
        Topics.publish(servers(), reply);
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> server.takenBy(reply.toAddress()), list -> !list.isEmpty())
                .get(0)
                .read();
    }
}
