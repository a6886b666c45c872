package org.hotline.gateway.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** What servers do not take for others says nothing of the customer. */
@ChannelGatewayTest
class RefusedCopiesTest extends DeliveryTest {

    @Inject
    Database database;

    private final String customer = unique("ann") + "@customer.example";
    private final String bob = unique("bob") + "@xn--bcher-kva.example";
    private final String lead = unique("lead") + "@supplier.example";

    private ReplyRequested copied(List<String> cc, List<String> bcc) {
        return Replies.copied(
                cc, bcc, Replies.in(UUID.randomUUID(), Channel.EMAIL, "support@hotline.example", customer));
    }

    private ReplyDelivered delivered(ReplyRequested reply) {
        return await().until(() -> facts(ReplyDelivered.class, reply.messageId()), list -> !list.isEmpty())
                .get(0);
    }

    @Test
    void aCopyThatIsRefusedKeepsItFromNobodyElse() {
        server.refuse(bob, 550);
        server.refuse(lead, 452);
        ReplyRequested reply = copied(List.of(bob, "eve@shop.example"), List.of(lead));

        Topics.publish(servers(), reply);

        assertThat(delivered(reply).reason()).isEqualTo("COPY_REFUSED");
        assertThat(server.takenBy(customer))
                .singleElement()
                .satisfies(taken -> assertThat(taken.recipients()).containsExactly(customer, "eve@shop.example"));
        assertThat(facts(ReplyBounced.class, reply.messageId())).isEmpty();
    }

    @Test
    void nobodyGetsACopyOfWhatTheCustomerDoesNotGet() {
        server.refuse(customer, 550);
        server.refuse(bob, 451);
        ReplyRequested lost = copied(List.of(bob, lead), List.of());
        Topics.publish(servers(), lost);
        assertThat(await().until(() -> facts(ReplyBounced.class, lost.messageId()), list -> !list.isEmpty())
                        .get(0)
                        .reason())
                .isEqualTo("SMTP_550");

        server.refuse(customer, 451);
        server.refuse(bob, 550);
        ReplyRequested late = copied(List.of(bob, lead), List.of());
        Topics.publish(servers(), late);

        await().until(() -> !facts(ReplyDeferred.class, late.messageId()).isEmpty());
        assertThat(server.takenBy(lead)).isEmpty();
    }

    @Test
    void aReportAboutACopySaysNothingOfTheCustomer() {
        ReplyRequested reply = copied(List.of(bob), List.of(lead));
        Topics.publish(servers(), reply);
        delivered(reply);
        String id = requireNonNull(server.takenBy(customer).get(0).read().messageId());

        for (String failed : List.of(bob, lead)) {
            mail(report(id, failed), "support@hotline.example").statusCode(202);
            assertThat(status(reply)).isEqualTo("DELIVERED");
        }
        mail(report(id, "elsewhere@forwarded.example"), "support@hotline.example")
                .statusCode(202);

        assertThat(status(reply)).isEqualTo("BOUNCED");
    }

    private String status(ReplyRequested reply) {
        return database.query("select status from outbound_message where id = :id")
                .bind("id", reply.messageId())
                .mapTo(String.class)
                .one();
    }

    static String report(String messageId, String failed) {
        return """
                From: MAILER-DAEMON@mx.example
                To: support@hotline.example
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s>
                --b--
                """.formatted(failed, messageId);
    }
}
