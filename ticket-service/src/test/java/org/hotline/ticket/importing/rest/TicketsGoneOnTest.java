package org.hotline.ticket.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.importing.rest.Imports.get;
import static org.hotline.ticket.importing.rest.Imports.line;
import static org.hotline.ticket.importing.rest.Imports.refusal;
import static org.hotline.ticket.importing.rest.Imports.taken;

import java.util.Map;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.procedure.Checklists;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TicketsGoneOnTest {

    private static final String REPLY =
            "\"kind\":\"REPLY\",\"at\":\"2024-06-04T08:00:00Z\",\"by\":\"ann\",\"text\":\"Try again.\"";

    private final String source = Imports.aSource();
    private final UUID ticket = Ids.of("imported:" + source + ":1");

    @Test
    void whatWasWorkedThroughHereIsNotWipedByAnotherTelling() {
        taken(source, line("\"channel\":\"WEB\""));
        Checklists.openedOn(ticket);

        assertThat(refusal(taken(source, line("\"channel\":\"WEB\"", REPLY)))).contains("gone on here");
        assertThat(get("/v1/tickets/" + ticket + "/timeline").<String>getList("items.kind"))
                .containsExactly("OPENED", "PROCEDURE_OPENED");
    }

    @Test
    void whatSomebodyIsAnsweringIsToldAnewWhenHeIsDone() {
        taken(source, line("\"channel\":\"WEB\""));
        as("operator")
                .body(Map.of())
                .post("/v1/tickets/" + ticket + "/lease")
                .then()
                .statusCode(200);

        assertThat(refusal(taken(source, line("\"channel\":\"WEB\"", REPLY)))).contains("somebody is answering");
        as("operator").delete("/v1/tickets/" + ticket + "/lease").then().statusCode(204);
        assertThat(taken(source, line("\"channel\":\"WEB\"", REPLY)).getInt("updated"))
                .isEqualTo(1);
    }
}
