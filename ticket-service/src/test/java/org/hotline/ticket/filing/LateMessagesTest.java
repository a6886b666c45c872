package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketReopened;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages that were said long before they reach us. */
@TicketServiceTest
class LateMessagesTest {

    private static final Instant SAID = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant REACHED = Instant.parse("2026-06-04T09:00:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @EnumSource(names = "VOICE", mode = EnumSource.Mode.EXCLUDE)
    void aMessageExistsForUsWhenItReachesUsOnWhateverChannel(Channel channel) {
        UUID id = arrive(kafka, late(channel, Ids.next()));

        assertThat(ticket(id).getString("createdAt")).isEqualTo(REACHED.toString());
        assertThat(saidIn(id)).containsExactly(SAID.toString());
        List<TicketFact> facts = factsOf(kafka, id);
        assertThat(facts).extracting(TicketFact::occurredAt).containsOnly(REACHED);
        assertThat(facts).extracting(fact -> fact.ticket().unansweredSince()).containsOnly(REACHED);
    }

    @Test
    void aTelephoneSystemTellsWhenItRang() {
        UUID id = arrive(kafka, late(Channel.VOICE, Ids.next()));

        assertThat(ticket(id).getString("createdAt")).isEqualTo(SAID.toString());
    }

    @Test
    void whatComesLateIntoASolvedTicketBeginsItsEpisodeAndIsOwedAnAnswerFromItsArrival() {
        UUID talk = Ids.next();
        UUID id =
                arrive(kafka, Inbound.on(Channel.SMS, talk).from("+33612345678").event());
        as("operator")
                .body(Map.of("solution", "turn it on"))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);
        Instant arrival = Instant.now().plusSeconds(60);
        arrive(
                kafka,
                Inbound.on(Channel.SMS, talk)
                        .from("+33612345678")
                        .at(arrival.minusSeconds(3600))
                        .reaching(arrival)
                        .event());

        TicketFact reopened = factsOf(kafka, id).stream()
                .filter(TicketReopened.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(reopened.occurredAt()).isEqualTo(arrival);
        assertThat(reopened.ticket().unansweredSince()).isEqualTo(arrival);
    }

    @Test
    void whatIsSplitOffIsStillOwedAnAnswerFromItsArrival() {
        UUID talk = Ids.next();
        UUID id = arrive(kafka, Inbound.chat(talk).from("late").event());
        UUID late = Ids.next();
        arrive(kafka, Inbound.chat(talk).from("late").at(SAID).reaching(REACHED).event(late));

        UUID part = UUID.fromString(as("operator")
                .body(Map.of("messages", List.of(late)))
                .post("/v1/tickets/" + id + "/split")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

        assertThat(factsOf(kafka, part))
                .extracting(fact -> fact.ticket().unansweredSince())
                .containsOnly(REACHED);
    }

    private static MessageReceived late(Channel channel, UUID talk) {
        return Inbound.on(channel, talk).at(SAID).reaching(REACHED).event();
    }

    private static List<String> saidIn(UUID id) {
        return as("supervisor")
                .get("/v1/tickets/" + id + "/messages")
                .jsonPath()
                .getList("items.occurredAt");
    }
}
