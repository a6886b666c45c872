package org.hotline.ticket.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.employ;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class CallFollowingTest {

    private static final Instant RANG = Instant.parse("2026-06-01T09:00:00Z");
    private final String number = "+33" + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L);

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void whoTakesACallHasItsTicketAndHasResponded() {
        UUID operator = employ("operator", "vera");
        UUID conversation = Ids.next();
        UUID interaction = Ids.next();
        UUID id = arrive(kafka, Inbound.call(conversation).from(number).event(interaction));

        Topics.publish(
                kafka, List.of(connected(interaction, conversation, operator), ended(interaction, conversation)));

        await().untilAsserted(() -> assertThat(kinds(id)).contains("CALL_CONNECTED", "CALL_ENDED"));
        assertThat(ticket(id).getString("operator")).isEqualTo(operator.toString());
        assertThat(ticket(id).getString("status")).isEqualTo("OPEN");
        assertThat(ticket(id).getString("firstRespondedAt")).isEqualTo("2026-06-01T09:00:12Z");
    }

    @Test
    void whatIsLearnedOfACallThatIsNotFiledYetWaitsForIt() {
        UUID operator = employ("operator", "vera");
        UUID conversation = Ids.next();
        UUID interaction = Ids.next();
        Topics.publish(
                kafka, List.of(ended(interaction, conversation), connected(interaction, conversation, operator)));
        await().until(() -> parked(interaction) == 2);

        UUID id = arrive(kafka, Inbound.call(conversation).from(number).event(interaction));

        assertThat(kinds(id)).containsSubsequence("OPENED", "CALL_CONNECTED", "ASSIGNED", "CALL_ENDED");
        assertThat(ticket(id).getString("firstRespondedAt")).isEqualTo("2026-06-01T09:00:12Z");
        assertThat(parked(interaction)).isZero();
    }

    @Test
    void whatIsToldTwiceHappensOnce() {
        UUID conversation = Ids.next();
        UUID interaction = Ids.next();
        UUID id = arrive(kafka, Inbound.call(conversation).from(number).event(interaction));
        InteractionEvent connected = connected(interaction, conversation, null);

        Topics.publish(kafka, List.of(connected, connected));
        Topics.publish(kafka, List.of(connected, ended(interaction, conversation)));

        await().untilAsserted(() -> assertThat(kinds(id)).containsExactly("OPENED", "CALL_CONNECTED", "CALL_ENDED"));
    }

    private static List<String> kinds(UUID ticket) {
        return as("supervisor")
                .get("/v1/tickets/" + ticket + "/timeline")
                .jsonPath()
                .getList("items.kind");
    }

    private long parked(UUID interaction) {
        return database.query("select count(*) from early_call where interaction_id = :call")
                .bind("call", interaction)
                .mapTo(long.class)
                .one();
    }

    private static CallConnected connected(UUID interaction, UUID conversation, @Nullable UUID operator) {
        return Inbound.connected(interaction, conversation, RANG.plusSeconds(12), false, operator);
    }

    private static CallEnded ended(UUID interaction, UUID conversation) {
        Instant at = RANG.plusSeconds(192);
        return new CallEnded(
                Ids.next(),
                at,
                at,
                interaction,
                conversation,
                Channel.VOICE,
                Inbound.ACCOUNT,
                CallEndCause.NORMAL_CLEARING,
                null);
    }
}
