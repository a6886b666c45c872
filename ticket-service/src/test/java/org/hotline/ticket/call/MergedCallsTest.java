package org.hotline.ticket.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.ticket;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Calls whose ticket was merged into another one. */
@TicketServiceTest
class MergedCallsTest {

    private static final Instant RANG = Instant.parse("2026-06-01T08:00:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String number = "+33" + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L);
    private final UUID call = Ids.next();
    private final UUID conversation = Ids.next();

    @Test
    void aCallThatTurnsOutToHaveBegunEarlierIsToldOfTheTicketInWhichItCounts() {
        UUID source = missed();
        UUID target = arrive(kafka, Inbound.mail().event());
        UUID last = arrive(kafka, Inbound.mail().event());
        merge(source, target);
        merge(target, last);
        Instant earlier = RANG.minusSeconds(60);
        Topics.publish(
                kafka,
                new CallOffered(
                        Ids.next(), earlier, earlier, call, conversation, Channel.VOICE, Inbound.ACCOUNT, false));

        await().untilAsserted(
                        () -> assertThat(ticket(source).getString("createdAt")).isEqualTo(earlier.toString()));
        assertThat(factsOf(kafka, target)).noneMatch(this::isAboutTheCall);
        assertThat(factsOf(kafka, last)).noneMatch(this::isAboutTheCall);
        await().untilAsserted(() -> assertThat(factsOf(kafka, source))
                .filteredOn(this::isAboutTheCall)
                .extracting(fact -> ((InteractionFiled) fact).occurredAt())
                .containsExactly(RANG, earlier));
    }

    @Test
    void whoIsCalledBackIsAnsweredWhereHisMissedCallGoesOn() {
        UUID source = missed();
        UUID target = arrive(kafka, Inbound.mail().event());
        merge(source, target);

        UUID back = Ids.next();
        UUID talk = Ids.next();
        assertThat(callBack(talk, back)).isEqualTo(target);
        Instant taken = RANG.plusSeconds(700);
        Topics.publish(
                kafka,
                new CallConnected(
                        Ids.next(), taken, taken, back, talk, Channel.VOICE, Inbound.ACCOUNT, true, null, null, null));

        await().untilAsserted(() ->
                assertThat(ticket(target).getString("firstRespondedAt")).isEqualTo(taken.toString()));
        assertThat(callBack(Ids.next(), Ids.next())).isNotEqualTo(target);
    }

    @Test
    void whereTheMatterIsOverNobodyIsToBeCalledBack() {
        UUID source = missed();
        UUID target = arrive(kafka, Inbound.mail().event());
        merge(source, target);
        as("operator")
                .body(Map.of())
                .post("/v1/tickets/" + target + "/closure")
                .then()
                .statusCode(200);

        assertThat(callBack(Ids.next(), Ids.next())).isNotIn(source, target);
    }

    private UUID missed() {
        return arrive(kafka, Inbound.call(conversation).from(number).at(RANG).event(call));
    }

    private UUID callBack(UUID talk, UUID interaction) {
        Inbound call = Inbound.call(talk).byUs().from(Inbound.ACCOUNT).to(number);
        return arrive(kafka, call.at(RANG.plusSeconds(600)).event(interaction));
    }

    private static void merge(UUID source, UUID target) {
        as("operator")
                .body(Map.of("into", target))
                .post("/v1/tickets/" + source + "/merge")
                .then()
                .statusCode(200);
    }

    private boolean isAboutTheCall(Object fact) {
        return fact instanceof InteractionFiled filed && filed.interactionId().equals(call);
    }
}
