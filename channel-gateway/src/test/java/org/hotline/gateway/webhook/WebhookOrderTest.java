package org.hotline.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hotline.event.ticket.TicketNoted;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.webhook.WebhookReceiver.ToldFact;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class WebhookOrderTest extends WebhookTest {

    @Test
    void nothingOfATicketOvertakesWhatIsStillTriedAndOthersDoNotWait() {
        AddedWebhook webhook = added(NOTED);
        UUID held = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        List<TicketNoted> facts = List.of(noted(held), noted(held), noted(other), noted(held));
        receiver.answer(facts.get(0).eventId().toString(), 500);

        Topics.publish(servers(), facts);

        awaitState(webhook, other, "state", "DELIVERED");
        awaitTold(held, 1);
        awaitState(webhook, held, "attempts", 0);
        assertThat(receiver.told(held.toString()))
                .allSatisfy(told ->
                        assertThat(told.body()).contains(facts.get(0).eventId().toString()));
        await().untilAsserted(
                        () -> watched(webhook).body("waiting", equalTo(3)).body("lastError", equalTo("HTTP_500")));

        receiver.takeEverything();
        hurry(webhook);

        awaitState(webhook, held, "state", "DELIVERED");
        List<ToldFact> told = receiver.told(held.toString());
        List<String> order = told.subList(told.size() - 3, told.size()).stream()
                .map(ToldFact::body)
                .toList();
        assertThat(order.get(0)).contains(facts.get(0).eventId().toString());
        assertThat(order.get(1)).contains(facts.get(1).eventId().toString());
        assertThat(order.get(2)).contains(facts.get(3).eventId().toString());
        assertThat(told.stream()
                        .filter(each ->
                                each.body().contains(facts.get(0).eventId().toString()))
                        .map(each -> each.header("webhook-id")))
                .hasSizeGreaterThan(1)
                .containsOnly(told.get(0).header("webhook-id"));
    }

    @Test
    void manyOfOneTicketComeInTheirOrder() {
        AddedWebhook webhook = added(NOTED);
        UUID ticket = UUID.randomUUID();
        List<TicketNoted> facts =
                happened(IntStream.range(0, 40).mapToObj(i -> ticket).toArray(UUID[]::new));

        List<ToldFact> told = awaitTold(ticket, 40);

        assertThat(told).hasSize(40);
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i).body()).contains(facts.get(i).eventId().toString());
        }
        awaitState(webhook, ticket, "state", "DELIVERED");
        assertThat(database.query("select count(*) from webhook_lane where subject = :ticket")
                        .bind("ticket", ticket)
                        .mapTo(int.class)
                        .one())
                .isZero();
    }

    /** It had been claimed, and told or not: nobody lives to say. */
    @Test
    void whatADeadInstanceHadClaimedIsToldByAnother() {
        AddedWebhook webhook = added(NOTED);
        database.update("update webhook set paused_until = now() + interval '1 day'")
                .execute();
        UUID ticket = UUID.randomUUID();
        happened(ticket);
        awaitState(webhook, ticket, "state", "WAITING");
        database.update("update webhook_delivery set attempts = 1").execute();
        database.update("update webhook_lane set due_at = now() + interval '1 second'")
                .execute();
        database.update("update webhook set paused_until = null").execute();

        awaitState(webhook, ticket, "state", "DELIVERED");

        assertThat(log(webhook, ticket).get(0)).containsEntry("attempts", 2);
    }
}
