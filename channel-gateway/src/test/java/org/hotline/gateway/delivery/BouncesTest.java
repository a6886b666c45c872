package org.hotline.gateway.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.db.Database;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class BouncesTest extends DeliveryTest {

    private static final String ACCOUNT = "support@hotline.example";

    @Inject
    Database database;

    private void awaitDelivery(ReplyRequested reply) {
        await().until(() -> !facts(ReplyDelivered.class, reply.messageId()).isEmpty());
    }

    private int bounces(ReplyRequested reply) {
        return facts(ReplyBounced.class, reply.messageId()).size();
    }

    @Test
    void aReportThatAMailOfOursFailedLaterCountsOnceAndOnlyWithItsToken() {
        ReplyRequested reply = reply(Channel.EMAIL, unique("dsn") + "@example.org", "dsn", List.of());
        String id = requireNonNull(sent(reply).messageId());
        awaitDelivery(reply);

        mail(dsn(id.replace(TOKEN, "guessed")), ACCOUNT).statusCode(202);
        mail(dsn(id), ACCOUNT).statusCode(202);
        mail(dsn(id) + "again", ACCOUNT).statusCode(202);

        ReplyBounced bounced = await().until(
                        () -> facts(ReplyBounced.class, reply.messageId()), list -> !list.isEmpty())
                .get(0);
        assertThat(bounced.reason()).isEqualTo("DSN_5.1.1");
        assertThat(bounced.forwarded()).isNull();
        assertThat(bounces(reply)).isEqualTo(1);
    }

    @Test
    void aReportTakesEffectTogetherWithTheMailThatIsKeptOrNotAtAll() {
        ReplyRequested reply = reply(Channel.EMAIL, unique("dsn") + "@example.org", "dsn", List.of());
        String report = dsn(requireNonNull(sent(reply).messageId()));
        awaitDelivery(reply);
        refuseChangesOf(reply.messageId());
        try {
            mail(report, ACCOUNT).statusCode(500);
        } finally {
            allowChanges();
        }
        assertThat(kept(reply)).isZero();

        mail(report, ACCOUNT).statusCode(202).body("duplicate", is(false));
        mail(report, ACCOUNT).statusCode(202).body("duplicate", is(true));

        await().until(() -> bounces(reply) > 0);
        assertThat(bounces(reply)).isEqualTo(1);
        assertThat(kept(reply)).isEqualTo(1);
    }

    @Test
    void theRepetitionOfAReportReportsNothing() {
        ReplyRequested reply = reply(Channel.EMAIL, unique("dsn") + "@example.org", "dsn", List.of());
        String report = dsn(requireNonNull(sent(reply).messageId()));
        awaitDelivery(reply);
        mail(report, ACCOUNT).statusCode(202);
        database.update("update outbound_message set status = 'DELIVERED' where id = :id")
                .bind("id", reply.messageId())
                .execute();

        mail(report, ACCOUNT).statusCode(202).body("duplicate", is(true));

        assertThat(database.query("select status from outbound_message where id = :id")
                        .bind("id", reply.messageId())
                        .mapTo(String.class)
                        .one())
                .isEqualTo("DELIVERED");
    }

    @Test
    void aReportWithoutASenderIsUnderstoodByWhatItContains() {
        ReplyRequested reply = reply(Channel.EMAIL, unique("dsn") + "@example.org", "dsn", List.of());
        String report = dsn(requireNonNull(sent(reply).messageId())).replaceFirst("From:.*\n", "");
        awaitDelivery(reply);

        mail(report, ACCOUNT).statusCode(202).body("status", equalTo("RECEIVED"));
        mail(report, ACCOUNT).statusCode(202).body("duplicate", is(true));

        await().until(() -> bounces(reply) > 0);
        assertThat(bounces(reply)).isEqualTo(1);
    }

    /** As if the process died before the commit. */
    private void refuseChangesOf(UUID message) {
        database.update(
                        "create function refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end'")
                .execute();
        database.update("create trigger refuse before update on outbound_message for each row when (new.id = '"
                        + message + "') execute function refuse()")
                .execute();
    }

    private void allowChanges() {
        database.update("drop trigger refuse on outbound_message").execute();
        database.update("drop function refuse").execute();
    }

    /** How many of the mails that were kept report about it. */
    private long kept(ReplyRequested reply) {
        return database.query("select count(*) from raw_message where position(convert_to(:id, 'UTF8') in body) > 0")
                .bind("id", reply.messageId().toString())
                .mapTo(long.class)
                .one();
    }

    private static String dsn(String messageId) {
        return """
                From: MAILER-DAEMON@mx.example
                To: support@hotline.example
                Content-Type: multipart/report; boundary=b

                --b
                Content-Type: message/delivery-status

                Action: failed
                Status: 5.1.1
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s>
                --b--
                """.formatted(messageId);
    }
}
