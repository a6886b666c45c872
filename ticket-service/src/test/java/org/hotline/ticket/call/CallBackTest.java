package org.hotline.ticket.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.Calling.ticketOf;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.event.interaction.CallConnected;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Whom we call back was answered. */
@TicketServiceTest
class CallBackTest {

    private static final Instant RANG = Instant.parse("2026-06-01T08:00:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    /** He is to be called back once; whoever takes his next call has answered him. */
    @Test
    void whoeverCallsAgainWithinHalfAnHourIsInTheTicketOfHisMissedCall() {
        String number = "+33" + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L);
        UUID id = arrive(kafka, Inbound.call(Ids.next()).from(number).at(RANG).event());
        UUID talk = Ids.next();
        UUID again = Ids.next();
        UUID late = Ids.next();
        Topics.publish(
                kafka,
                Inbound.call(talk).from(number).at(RANG.plusSeconds(1_800)).event(again));
        assertThat(ticketOf(again)).isEqualTo(id);
        Topics.publish(
                kafka,
                Inbound.call(Ids.next())
                        .from(number)
                        .at(RANG.plusSeconds(1_801))
                        .event(late));
        assertThat(ticketOf(late)).isNotEqualTo(id);

        Instant taken = RANG.plusSeconds(1_810);
        Topics.publish(
                kafka,
                new CallConnected(
                        Ids.next(),
                        taken,
                        taken,
                        again,
                        talk,
                        Channel.VOICE,
                        Inbound.ACCOUNT,
                        false,
                        null,
                        null,
                        null));
        await().untilAsserted(() ->
                assertThat(ticket(id).getString("firstRespondedAt")).isEqualTo("2026-06-01T08:30:10Z"));
        UUID next = Ids.next();
        Topics.publish(
                kafka,
                Inbound.call(Ids.next())
                        .from(number)
                        .at(RANG.plusSeconds(1_700))
                        .event(next));
        assertThat(ticketOf(next)).isNotEqualTo(id);
    }

    @Test
    void whoIsCalledBackIsAnsweredInTheTicketOfTheMissedCall() {
        String number = "+33" + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L);
        UUID missed = Ids.next();
        UUID back = Ids.next();
        UUID conversation = Ids.next();
        UUID id = arrive(kafka, Inbound.call(Ids.next()).from(number).at(RANG).event(missed));

        Topics.publish(
                kafka,
                Inbound.call(conversation)
                        .byUs()
                        .from(Inbound.ACCOUNT)
                        .to(number)
                        .at(RANG.plusSeconds(600))
                        .event(back));
        assertThat(ticketOf(back)).isEqualTo(id);
        Topics.publish(
                kafka,
                new CallConnected(
                        Ids.next(),
                        RANG.plusSeconds(605),
                        RANG.plusSeconds(605),
                        back,
                        conversation,
                        Channel.VOICE,
                        Inbound.ACCOUNT,
                        true,
                        null,
                        null,
                        null));

        await().untilAsserted(() ->
                assertThat(ticket(id).getString("firstRespondedAt")).isEqualTo("2026-06-01T08:10:05Z"));
        UUID next = Ids.next();
        UUID another = arrive(
                kafka,
                Inbound.call(Ids.next()).byUs().from(Inbound.ACCOUNT).to(number).event(next));
        assertThat(another).isNotEqualTo(id);
    }
}
