package org.hotline.escalation.sla;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.interaction.CallConnected;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@EscalationServiceTest
@SuppressWarnings("NullAway.Init") // injected
class ClocksTest extends PromisedTickets {

    @Test
    void anAnswerMeetsTheFirstPromiseAndASolutionTheSecond() {
        Instant opened = clock.instant().minus(Duration.ofMinutes(30));
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);

        Topics.publish(
                kafka,
                List.of(
                        ticket.opened(opened),
                        ticket.replied(opened.plusSeconds(600)),
                        ticket.paused(opened.plusSeconds(700)),
                        ticket.resumed(opened.plusSeconds(1000)),
                        ticket.resolved(opened.plusSeconds(1200), SupportLevel.FIRST)));

        awaitState(ticket.ticket(), "FIRST_RESPONSE", "MET");
        awaitState(ticket.ticket(), "RESOLUTION", "MET");
        clocks(ticket.ticket())
                .body("items.find { it.target == 'FIRST_RESPONSE' }.consumedSeconds", equalTo(600))
                .body("items.find { it.target == 'RESOLUTION' }.consumedSeconds", equalTo(900));
    }

    @Test
    void anAnsweredCallIsAFirstResponseWhicheverIsLearnedFirst() {
        Instant opened = clock.instant().minus(Duration.ofMinutes(10));
        for (boolean callFirst : new boolean[] {true, false}) {
            UUID interaction = Ids.next();
            Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
            CallConnected connected = new CallConnected(
                    Ids.next(),
                    opened.plusSeconds(12),
                    opened,
                    interaction,
                    Ids.next(),
                    Channel.VOICE,
                    account,
                    false,
                    null,
                    null,
                    null);
            if (callFirst) {
                Topics.publish(kafka, connected);
                Topics.publish(kafka, List.of(ticket.opened(opened), ticket.callFiled(interaction, opened)));
            } else {
                Topics.publish(kafka, List.of(ticket.opened(opened), ticket.callFiled(interaction, opened)));
                awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING");
                Topics.publish(kafka, connected);
            }
            awaitState(ticket.ticket(), "FIRST_RESPONSE", "MET");
        }
    }

    @Test
    void aCallBackAboutAnotherTicketIsAFirstResponseToo() {
        Instant opened = clock.instant().minus(Duration.ofMinutes(10));
        UUID back = Ids.next();
        Neighbours called = new Neighbours(account, TicketPriority.NORMAL);
        Neighbours other = new Neighbours(account, TicketPriority.NORMAL);
        Topics.publish(
                kafka,
                List.of(
                        called.opened(opened),
                        other.opened(opened),
                        other.callFiled(back, opened),
                        called.calledBack(back, opened.plusSeconds(60))));

        awaitState(called.ticket(), "FIRST_RESPONSE", "MET");
        awaitState(other.ticket(), "FIRST_RESPONSE", "RUNNING");
    }

    @Test
    void nothingIsPromisedToSpam() {
        Instant opened = clock.instant().minus(Duration.ofMinutes(10));
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);

        Topics.publish(kafka, List.of(ticket.opened(opened), ticket.spam(opened.plusSeconds(60))));

        awaitState(ticket.ticket(), "FIRST_RESPONSE", "CANCELLED");
        awaitState(ticket.ticket(), "RESOLUTION", "CANCELLED");
    }

    @Test
    void theClocksOfSomeoneElsesTicketAreNotFound() {
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant()));
        awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING");

        given().auth()
                .oauth2(Tokens.of("operator", "billie", "billing"))
                .get("/v1/tickets/" + ticket.ticket() + "/clocks")
                .then()
                .statusCode(404);
    }
}
