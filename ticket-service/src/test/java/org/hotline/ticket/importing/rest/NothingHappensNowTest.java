package org.hotline.ticket.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.importing.rest.Imports.get;
import static org.hotline.ticket.importing.rest.Imports.taken;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.closure.TicketClosing;
import org.hotline.ticket.dispatch.TicketDispatching;
import org.junit.jupiter.api.Test;

/** What was taken over waits until somebody does something about it. */
@TicketServiceTest
class NothingHappensNowTest {

    @Inject
    TicketDispatching dispatching;

    @Inject
    TicketClosing closing;

    private final String source = Imports.aSource();
    private final String team = "team-" + source;

    @Test
    void nobodyIsGivenATicketBeforeSomethingHappensToItHere() {
        as("admin")
                .body(Map.of("name", "A team", "level", "FIRST"))
                .put("/v1/teams/" + team)
                .then()
                .statusCode(200);
        become("OFFLINE");
        as("admin")
                .body(Map.of("team", team, "capacity", 5))
                .put("/v1/operators/" + Tokens.idOf("operator", source))
                .then()
                .statusCode(200);
        become("AVAILABLE");
        taken(source, line("\"OPEN\""));

        dispatching.dispatch();
        assertThat(get("/v1/tickets/" + ticket()).getString("operator")).isNull();
        as("admin")
                .body(Map.of("text", "Ours."))
                .post("/v1/tickets/" + ticket() + "/notes")
                .then()
                .statusCode(201);
        dispatching.dispatch();

        assertThat(get("/v1/tickets/" + ticket()).getString("operator")).isNotNull();
        become("OFFLINE");
    }

    @Test
    void nothingClosesASolvedOneByItself() {
        taken(source, line("\"RESOLVED\"").replace(team, "first-line"));

        while (closing.closeDue()) {
            // others may be due
        }

        assertThat(get("/v1/tickets/" + ticket()).getString("status")).isEqualTo("RESOLVED");
    }

    @Test
    void nobodyWhoWasErasedComesBack() {
        taken(source, line("\"RESOLVED\"").replace(team, "first-line"));
        String customer = get("/v1/tickets/" + ticket()).getString("customer.id");
        as("admin").delete("/v1/customers/" + customer).then().statusCode(204);

        taken(source, line("\"CLOSED\"").replace(team, "first-line").replace("a matter", "another"));

        assertThat(get("/v1/tickets/" + ticket() + "/messages").getString("items.text"))
                .doesNotContain("secret");
        assertThat(get("/v1/tickets/" + ticket()).getString("subject")).isNotEqualTo("another");
        assertThat(get("/v1/tickets/" + ticket()).getString("customer.name")).isNull();
    }

    private void become(String presence) {
        as("operator", source)
                .body(Map.of("presence", presence))
                .put("/v1/operators/me/presence")
                .then()
                .statusCode(200);
    }

    private UUID ticket() {
        return Ids.of("imported:" + source + ":1");
    }

    private String line(String status) {
        return "{\"externalId\":\"1\",\"channel\":\"EMAIL\",\"subject\":\"a matter\",\"text\":\"a secret\",\"team\":\""
                + team
                + "\",\"customer\":{\"address\":\"" + source + "@example.org\",\"name\":\"Marie\"},"
                + "\"createdAt\":\"2025-03-03T09:00:00Z\",\"events\":[{\"id\":\"s\",\"kind\":\"STATUS\",\"at\":\"2025-03-03T10:00:00Z\",\"status\":"
                + status + "}]}";
    }
}
