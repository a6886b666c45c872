package org.hotline.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** However much there is to say: it is never all in memory. */
@ChannelGatewayTest
class LongMessagesTest extends DeliveryTest {

    @Inject
    Database database;

    @Test
    void aPageOfWhatWaitsEndsBeforeItsTextsAreTooLong() {
        String account = unique("long");
        List<ReplyRequested> replies = Stream.generate(
                        () -> Replies.in(UUID.randomUUID(), Channel.SMS, account, "+33612340009"))
                .limit(5)
                .toList();
        Topics.publish(servers(), replies);
        await().until(() -> page(account, null).getList("items").size() == 5);
        database.update("update outbound_message set text = repeat('\u8acb', 300000) where account = :account")
                .bind("account", account)
                .execute();

        List<UUID> seen = new ArrayList<>();
        JsonPath page = null;
        while (page == null || page.getString("next") != null) {
            page = page(account, page == null ? null : page.getString("next"));
            assertThat(page.getList("items")).hasSizeBetween(1, 2);
            seen.addAll(page.getList("items.id", UUID.class));
        }

        assertThat(seen)
                .containsExactlyElementsOf(
                        replies.stream().map(ReplyRequested::messageId).toList());
    }

    private static JsonPath page(String account, String after) {
        RequestSpecification request =
                as("admin").queryParam("account", account).queryParam("limit", 200);
        return (after == null ? request : request.queryParam("after", after))
                .get("/v1/outbound-messages")
                .jsonPath();
    }

    @Test
    void aMailThatBroughtItsSendersDownIsGivenUpAndHoldsUpNoOther() {
        server.refuse(451);
        List<ReplyRequested> replies = IntStream.range(0, 3)
                .mapToObj(i -> reply(Channel.EMAIL, unique("fatal") + "@example.org", "fatal", List.of()))
                .toList();
        Topics.publish(servers(), replies);
        await().until(() -> replies.stream()
                .noneMatch(
                        reply -> facts(ReplyDeferred.class, reply.messageId()).isEmpty()));
        server.refuse(0);
        database.update("""
                        update outbound_message set next_attempt_at = now() - interval '1 minute',
                            unended = case when id = :fatal then 3 else 1 end
                        where id = any(:ids)""")
                .bind("fatal", replies.get(0).messageId())
                .bind("ids", replies.stream().map(ReplyRequested::messageId).toArray(UUID[]::new))
                .execute();

        assertThat(reasonFor(replies.get(0))).isEqualTo("CANNOT_BE_SENT");
        await().until(() -> replies.stream()
                .skip(1)
                .allMatch(reply -> server.takenBy(reply.toAddress()).size() == 1));
    }

    private static String reasonFor(ReplyRequested reply) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> facts(ReplyBounced.class, reply.messageId()), list -> !list.isEmpty())
                .get(0)
                .reason();
    }
}
