package org.hotline.gateway.suppression;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.Replies;
import org.hotline.gateway.delivery.DeliveryTest;
import org.hotline.kit.test.Topics;

/** What the tests of suppressed addresses share. */
abstract class SuppressionTest extends DeliveryTest {

    static final String ACCOUNT = "support@hotline.example";

    final String customer = unique("ann") + "@customer.example";

    static ReplyRequested replyTo(String address) {
        return Replies.in(UUID.randomUUID(), Channel.EMAIL, ACCOUNT, address);
    }

    /** Sends it, and answers under which Message-ID it came. */
    String taken(ReplyRequested reply) {
        Topics.publish(servers(), reply);
        await().until(() -> !facts(ReplyDelivered.class, reply.messageId()).isEmpty());
        return server.takenBy(reply.toAddress()).stream()
                .map(taken -> requireNonNull(taken.read().messageId()))
                .filter(id -> id.contains(reply.messageId().toString()))
                .findFirst()
                .orElseThrow();
    }

    static String bounced(ReplyRequested reply) {
        Topics.publish(servers(), reply);
        return await().until(() -> facts(ReplyBounced.class, reply.messageId()), list -> !list.isEmpty())
                .get(0)
                .reason();
    }

    /** Which reasons its address is suppressed for. */
    static List<String> suppressed(String address) {
        return suppressions(address).getList("items.reason");
    }

    static JsonPath suppressions(String address) {
        return as("supervisor")
                .queryParam("address", address)
                .get("/v1/suppressions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static void lift(String address, int status) {
        as("supervisor").delete("/v1/suppressions/{address}", address).then().statusCode(status);
    }

    /** He writes himself. */
    static void writes(String address, String more) {
        mail("""
                From: Ann <%s>
                To: support@hotline.example
                Subject: here I am
                Message-ID: <%s>
                %s
                It works again.
                """.formatted(address, unique("m"), more), ACCOUNT).statusCode(202);
    }

    static String report(String messageId, String status, String failed) {
        return """
                From: MAILER-DAEMON@mx.example
                To: support@hotline.example
                Message-ID: <%s@mx.example>
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: %s
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s>
                --b--
                """.formatted(unique("dsn"), failed, status, messageId);
    }

    static void failed(ReplyRequested reply) {
        assertThat(bounced(reply)).isEqualTo("SUPPRESSED");
    }
}
