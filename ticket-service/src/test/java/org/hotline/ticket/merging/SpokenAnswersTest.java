package org.hotline.ticket.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.ticket;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.ticket.TicketMessagesMoved;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written in one ticket is answered by a call that is merged into it, as long as it is. */
@TicketServiceTest
class SpokenAnswersTest {

    private static final Instant WROTE = Instant.parse("2026-06-01T09:00:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCallInEitherDirectionAnswersWhatWasWrittenAndNoLongerOnceItWentBack(boolean byUs) {
        UUID written = arrive(kafka, Inbound.mail().event());
        Instant taken = WROTE.plusSeconds(600);
        UUID spoken = call(byUs, taken);

        merge(spoken, written);

        assertThat(firstAnswer(written)).isEqualTo(taken.toString());
        assertThat(ticket(written).getString("status")).isEqualTo("OPEN");
        await().untilAsserted(() -> assertThat(answersTold(written)).isEqualTo(taken + " "));

        unmerge(spoken);

        assertThat(firstAnswer(written)).isNull();
        assertThat(ticket(written).getString("status")).isEqualTo("NEW");
        assertThat(firstAnswer(spoken)).isEqualTo(taken.toString());
        await().untilAsserted(() -> assertThat(answersTold(written)).isEqualTo(taken + " " + taken + " "));
    }

    @Test
    void aCallBeforeHeWroteAnswersNothing() {
        UUID spoken = call(false, WROTE.minusSeconds(60));
        UUID written = arrive(kafka, Inbound.mail().event());

        merge(spoken, written);

        assertThat(firstAnswer(written)).isNull();
        assertThat(ticket(written).getString("status")).isEqualTo("NEW");
    }

    @Test
    void theAnswerOfAnotherCallAndOneInWritingStay() {
        UUID written = arrive(kafka, Inbound.mail().event());
        Instant first = WROTE.plusSeconds(600);
        UUID one = call(true, first);
        Instant second = WROTE.plusSeconds(900);
        UUID other = call(false, second);
        merge(other, written);
        merge(one, written);
        assertThat(firstAnswer(written)).isEqualTo(first.toString());

        unmerge(one);
        assertThat(firstAnswer(written)).isEqualTo(second.toString());

        as("operator").body(Map.of("text", "here it is")).post("/v1/tickets/" + written + "/replies");
        unmerge(other);
        assertThat(Instant.parse(firstAnswer(written))).isAfter(second);
        assertThat(ticket(written).getString("status")).isEqualTo("OPEN");
    }

    @Test
    void whatWasWrittenBeforeACallWaitsForNothingInTheTicketOfTheCall() {
        UUID written = arrive(kafka, Inbound.mail().event());
        UUID spoken = call(true, WROTE.plusSeconds(600));

        merge(written, spoken);

        await().untilAsserted(() -> assertThat(factsOf(kafka, spoken))
                .filteredOn(TicketMessagesMoved.class::isInstance)
                .extracting(moved -> ((TicketMessagesMoved) moved).ticket().unansweredSince())
                .hasSize(1)
                .containsOnlyNulls());
    }

    private UUID call(boolean byUs, Instant taken) {
        String number = "+33" + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L);
        UUID talk = Ids.next();
        UUID call = Ids.next();
        Inbound rang = byUs
                ? Inbound.call(talk).byUs().from(Inbound.ACCOUNT).to(number)
                : Inbound.call(talk).from(number);
        UUID ticket = arrive(
                kafka,
                rang.at(taken.minusSeconds(5)).reaching(taken.minusSeconds(5)).event(call));
        Topics.publish(
                kafka,
                new CallConnected(
                        Ids.next(), taken, taken, call, talk, Channel.VOICE, Inbound.ACCOUNT, byUs, null, null, null));
        await().untilAsserted(() -> assertThat(firstAnswer(ticket)).isEqualTo(taken.toString()));
        return ticket;
    }

    private static String firstAnswer(UUID ticket) {
        return ticket(ticket).getString("firstRespondedAt");
    }

    private String answersTold(UUID ticket) {
        StringBuilder told = new StringBuilder();
        factsOf(kafka, ticket).stream()
                .filter(TicketMessagesMoved.class::isInstance)
                .map(moved -> ((TicketMessagesMoved) moved).answeredAt())
                .filter(Objects::nonNull)
                .forEach(answer -> told.append(answer).append(' '));
        return told.toString();
    }

    private static void merge(UUID source, UUID target) {
        as("operator")
                .body(Map.of("into", target))
                .post("/v1/tickets/" + source + "/merge")
                .then()
                .statusCode(200);
    }

    private static void unmerge(UUID source) {
        as("operator").post("/v1/tickets/" + source + "/unmerge").then().statusCode(200);
    }
}
