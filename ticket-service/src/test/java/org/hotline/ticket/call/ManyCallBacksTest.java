package org.hotline.ticket.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.Calling.ticketOf;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Whom we call back, and reach, is answered wherever he had called, in whatever order we learn of it. */
@TicketServiceTest
class ManyCallBacksTest {

    private static final Instant RANG = Instant.parse("2026-06-01T08:00:00Z");
    private static final String REACHED = "2026-06-01T10:00:05Z";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String number = "+33" + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L);

    @Test
    void allCallsOfACustomerThatNobodyTookAreAnsweredByOneCallBack() {
        UUID first = arrive(kafka, missed(RANG));
        UUID second = arrive(kafka, missed(RANG.plusSeconds(3600)));
        UUID later = arrive(kafka, missed(RANG.plusSeconds(3 * 3600)));
        UUID stranger = arrive(
                kafka,
                Inbound.call(Ids.next())
                        .from("+4930" + number.substring(5))
                        .at(RANG)
                        .event());

        assertThat(ticketOf(callBack())).isEqualTo(second);

        answered(first, REACHED);
        answered(second, REACHED);
        answered(later, null);
        answered(stranger, null);
        assertThat(factsOf(kafka, first))
                .filteredOn(InteractionFiled.class::isInstance)
                .extracting(fact -> ((InteractionFiled) fact).calledBack())
                .containsExactly(null, true);
        assertThat(as("supervisor")
                        .get("/v1/tickets/" + first + "/timeline")
                        .jsonPath()
                        .getList("items.kind"))
                .containsExactly("OPENED", "CALL_CONNECTED");
    }

    @Test
    void aCallBackThatIsReportedBeforeTheCallItAnswersAnswersIt() {
        UUID back = callBack();
        answered(ticketOf(back), REACHED);

        answered(arrive(kafka, missed(RANG)), REACHED);
        answered(arrive(kafka, missed(RANG.plusSeconds(3 * 3600))), null);
    }

    @Test
    void aCallBackBelongsToTheCallThatItAnswersThoughItsTicketWasSolvedMeanwhile() {
        UUID solved = arrive(kafka, missed(RANG));
        as("operator")
                .body(Map.of("solution", "I call back"))
                .post("/v1/tickets/" + solved + "/resolution")
                .then()
                .statusCode(200);

        assertThat(ticketOf(callBack())).isEqualTo(solved);

        answered(solved, REACHED);
        assertThat(ticket(solved).getString("status")).isEqualTo("RESOLVED");
    }

    private void answered(UUID ticket, String when) {
        await().untilAsserted(() ->
                assertThat(ticket(ticket).getString("firstRespondedAt")).isEqualTo(when));
    }

    private MessageReceived missed(Instant rang) {
        return Inbound.call(Ids.next()).from(number).at(rang).reaching(rang).event();
    }

    private UUID callBack() {
        UUID call = Ids.next();
        UUID talk = Ids.next();
        Instant reached = Instant.parse(REACHED);
        Topics.publish(kafka, Inbound.connected(call, talk, reached, true, null));
        Topics.publish(
                kafka,
                Inbound.call(talk)
                        .byUs()
                        .from(Inbound.ACCOUNT)
                        .to(number)
                        .at(reached.minusSeconds(5))
                        .reaching(reached)
                        .event(call));
        return call;
    }
}
