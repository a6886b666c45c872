package org.hotline.ticket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class DeliveryTrackingTest {

    private static final Instant NOON = Instant.parse("2126-06-01T12:00:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aReplySaysHowFarItGot() {
        UUID ticket = arrive(kafka, Inbound.mail().event());
        UUID reply = reply(ticket);

        Topics.publish(kafka, deferred(ticket, reply, NOON));
        await().untilAsserted(() -> assertThat(delivery(ticket, "status")).isEqualTo("DEFERRED"));
        assertThat(delivery(ticket, "reason")).isEqualTo("SMTP_451");
        Topics.publish(kafka, delivered(ticket, reply, NOON.plusSeconds(60)));

        await().untilAsserted(() -> assertThat(delivery(ticket, "status")).isEqualTo("DELIVERED"));
        assertThat(delivery(ticket, "reason")).isEqualTo("COPY_REFUSED");
        assertThat(kinds(ticket)).containsSubsequence("REPLIED", "DEFERRED", "DELIVERED");
    }

    @Test
    void whatComesLateDoesNotUndoTheEnd() {
        UUID ticket = arrive(kafka, Inbound.mail().event());
        UUID reply = reply(ticket);
        UUID marker = arrive(kafka, Inbound.mail().event());
        UUID markersReply = reply(marker);

        Topics.publish(
                kafka,
                List.of(
                        bounced(ticket, reply, NOON.plusSeconds(60)),
                        deferred(ticket, reply, NOON),
                        delivered(marker, markersReply, NOON)));

        await().untilAsserted(() -> assertThat(delivery(marker, "status")).isEqualTo("DELIVERED"));
        await().untilAsserted(() -> assertThat(delivery(ticket, "status")).isEqualTo("BOUNCED"));
        assertThat(kinds(ticket)).doesNotContain("DEFERRED");
    }

    @Test
    void whatAServerTookMayHaveNeverComeWhicheverIsHeardFirstAndHoweverOften() {
        UUID late = arrive(kafka, Inbound.mail().event());
        UUID bouncedLate = reply(late);
        UUID early = arrive(kafka, Inbound.mail().event());
        UUID bouncedEarly = reply(early);
        UUID marker = arrive(kafka, Inbound.mail().event());
        UUID markersReply = reply(marker);

        Topics.publish(
                kafka,
                List.of(
                        delivered(late, bouncedLate, NOON),
                        bounced(late, bouncedLate, NOON.plusSeconds(60)),
                        bounced(late, bouncedLate, NOON.plusSeconds(60)),
                        delivered(late, bouncedLate, NOON.plusSeconds(90)),
                        bounced(early, bouncedEarly, NOON.plusSeconds(60)),
                        delivered(early, bouncedEarly, NOON),
                        delivered(marker, markersReply, NOON)));

        await().untilAsserted(() -> assertThat(delivery(marker, "status")).isEqualTo("DELIVERED"));
        for (UUID ticket : List.of(late, early)) {
            await().untilAsserted(() -> assertThat(delivery(ticket, "status")).isEqualTo("BOUNCED"));
            assertThat(delivery(ticket, "reason")).isEqualTo("SMTP_550");
            assertThat(kinds(ticket)).containsOnlyOnce("BOUNCED");
        }
        assertThat(kinds(late)).containsSubsequence("DELIVERED", "BOUNCED").containsOnlyOnce("DELIVERED");
        assertThat(kinds(early)).doesNotContain("DELIVERED");
    }

    private static UUID reply(UUID ticket) {
        return UUID.fromString(as("operator")
                .body(Map.of("text", "an answer"))
                .post("/v1/tickets/" + ticket + "/replies")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private static String delivery(UUID ticket, String what) {
        return as("operator").get("/v1/tickets/" + ticket + "/messages").path("items[1].delivery." + what);
    }

    private static List<String> kinds(UUID ticket) {
        return as("operator")
                .get("/v1/tickets/" + ticket + "/timeline")
                .jsonPath()
                .getList("items.kind");
    }

    private static ReplyDelivered delivered(UUID ticket, UUID reply, Instant at) {
        return new ReplyDelivered(
                Ids.next(), at, at, reply, ticket, CONVERSATION, Channel.EMAIL, Inbound.ACCOUNT, "COPY_REFUSED", null);
    }

    private static ReplyDeferred deferred(UUID ticket, UUID reply, Instant at) {
        return new ReplyDeferred(
                Ids.next(),
                at,
                at,
                reply,
                ticket,
                CONVERSATION,
                Channel.EMAIL,
                Inbound.ACCOUNT,
                1,
                at.plusSeconds(300),
                "SMTP_451",
                null);
    }

    private static ReplyBounced bounced(UUID ticket, UUID reply, Instant at) {
        return new ReplyBounced(
                Ids.next(), at, at, reply, ticket, CONVERSATION, Channel.EMAIL, Inbound.ACCOUNT, "SMTP_550", null);
    }

    /** One for all, so that these facts keep their order. */
    private static final UUID CONVERSATION = Ids.next();
}
