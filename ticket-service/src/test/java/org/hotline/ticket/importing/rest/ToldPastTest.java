package org.hotline.ticket.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.importing.rest.Imports.get;
import static org.hotline.ticket.importing.rest.Imports.line;
import static org.hotline.ticket.importing.rest.Imports.taken;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.AssignmentCause;
import org.hotline.event.ReopenCause;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketStatus;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketAssigned;
import org.hotline.event.ticket.TicketPast;
import org.hotline.event.ticket.TicketReopened;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class ToldPastTest {

    private static final String SOLVED =
            "\"kind\":\"STATUS\",\"at\":\"2024-06-04T08:00:00Z\",\"by\":\"ann\",\"status\":\"RESOLVED\"";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String source = Imports.aSource();
    private final UUID ticket = Ids.of("imported:" + source + ":1");

    @Test
    void whatTheCustomerSaidFirstAfterTheSolutionIsWhatOpenedItAgain() {
        TicketPast past = past(
                SOLVED,
                message("05T08:00:00Z", "It does not work."),
                message("05T08:10:00Z", "Are you there?"),
                "\"kind\":\"STATUS\",\"at\":\"2024-06-05T08:20:00Z\",\"status\":\"OPEN\"");

        assertThat(past.reopened())
                .extracting(TicketReopened::interactionId)
                .containsExactly(past.filed().get(1).interactionId());
    }

    @Test
    void onlyThanksAreThanks() {
        TicketPast past = past(
                message("03T09:00:00Z", "Merci !"),
                SOLVED,
                message("05T08:00:00Z", "Merci Marie Martin !"),
                message("05T08:10:00Z", "It does not work."));

        assertThat(past.filed()).extracting(InteractionFiled::thanks).containsExactly(null, null, true, false);
        assertThat(Imports.published(kafka, ticket).ticket().unansweredSince()).isEqualTo("2024-06-03T08:00:00Z");
    }

    @Test
    void anotherLevelIsReachedByAnEscalationAndLeftByItsReturn() {
        TicketPast past = past(
                "\"kind\":\"ASSIGNMENT\",\"at\":\"2024-06-04T08:00:00Z\",\"team\":\"second-line\",\"by\":\"ann\"",
                "\"kind\":\"ASSIGNMENT\",\"at\":\"2024-06-05T08:00:00Z\",\"team\":\"first-line\"");

        assertThat(past.escalated()).hasSize(1);
        assertThat(past.escalated().get(0).toLevel()).isEqualTo(SupportLevel.SECOND);
        assertThat(past.escalated().get(0).requestedBy()).isEqualTo(Ids.of("imported-operator:" + source + ":ann"));
        assertThat(past.assigned())
                .extracting(TicketAssigned::cause)
                .containsExactly(AssignmentCause.ESCALATION, AssignmentCause.RETURN);
    }

    @Test
    void thatSomebodyTookItUpIsAnEntryOfItsOwn() {
        past("\"kind\":\"STATUS\",\"at\":\"2024-06-04T08:00:00Z\",\"by\":\"ann\",\"status\":\"OPEN\"");

        assertThat(get("/v1/tickets/" + ticket + "/timeline").<String>getList("items.kind"))
                .containsExactly("OPENED", "RESUMED");
        assertThat(get("/v1/tickets/" + ticket + "/timeline").getString("items[1].actor.id"))
                .isEqualTo(Ids.of("imported-operator:" + source + ":ann").toString());
        assertThat(get("/v1/tickets/" + ticket).getString("lastActivityAt")).isEqualTo("2024-06-04T08:00:00Z");
    }

    @Test
    void atOneMomentWhatWasSaidComesBeforeWhatItLedTo() {
        TicketPast past = past(
                SOLVED,
                "\"kind\":\"REPLY\",\"at\":\"2024-06-04T08:00:00Z\",\"by\":\"ann\",\"text\":\"Try again.\"",
                "\"kind\":\"STATUS\",\"at\":\"2024-06-05T08:00:00Z\",\"status\":\"OPEN\"",
                message("05T08:00:00Z", "It does not work."));

        assertThat(past.replied().get(0).ticket().status()).isEqualTo(TicketStatus.OPEN);
        assertThat(past.reopened().get(0).cause()).isEqualTo(ReopenCause.CUSTOMER);
    }

    @Test
    void whenItBeganIsAsItIsToldLast() {
        past(SOLVED);
        JsonPath later = taken(source, line("\"channel\":\"WEB\"", SOLVED).replace("03T08", "03T10"));

        assertThat(later.getInt("updated")).isEqualTo(1);
        assertThat(get("/v1/tickets/" + ticket).getString("createdAt")).isEqualTo("2024-06-03T10:00:00Z");
    }

    @Test
    void whatAnEventCannotSayIsRefused() {
        JsonPath report = taken(
                source,
                line(
                        "\"channel\":\"WEB\"",
                        message("04T08:00:00Z", "Done").replace("\"kind", "\"status\":\"RESOLVED\",\"kind"),
                        message("02T08:00:00Z", "Earlier than the ticket")));

        assertThat(report.<String>getList("errors[0].errors.field"))
                .containsExactly("events[0].status", "events[1].at");
    }

    private static String message(String at, String text) {
        return "\"kind\":\"MESSAGE\",\"at\":\"2024-06-" + at + "\",\"text\":\"" + text + "\"";
    }

    private TicketPast past(String... events) {
        taken(source, line("\"channel\":\"WEB\",\"customer\":{\"name\":\"Marie Martin\"}", events));
        return await().until(() -> Imports.published(kafka, ticket), told -> true)
                .past();
    }
}
