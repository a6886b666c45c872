package org.hotline.ticket.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.macro.Macros.added;
import static org.hotline.ticket.macro.Macros.does;
import static org.hotline.ticket.macro.Macros.macro;
import static org.hotline.ticket.macro.Macros.preview;
import static org.hotline.ticket.macro.Macros.run;
import static org.hotline.ticket.macro.Macros.saying;
import static org.hotline.ticket.macro.Macros.timeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.ticket.TicketReplied;
import org.hotline.event.ticket.TicketResolved;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** A preview is what a run would be. */
@TicketServiceTest
class MacroPreviewTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void itSaysWhatARunDoesAndDoesNothing() {
        String id = opened();
        String number = ticket(id).getString("number");
        Map<String, Object> macro = saying(
                "{{number}} is solved.",
                does("TAG", "tags", List.of("a")),
                does("NOTE", "text", "about {{number}}"),
                does("REPLY"),
                does("RESOLVE", "solution", "done"));
        macro.put(
                "texts",
                List.of(
                        Map.of("language", "fr", "text", "{{number}} est résolu."),
                        Map.of("language", "en", "text", "{{number}} is solved.")));
        String solve = added(macro);

        preview(id, solve)
                .then()
                .statusCode(200)
                .body("problem", nullValue())
                .body("reply.text", equalTo(number + " is solved."))
                .body("notes", contains("about " + number))
                .body("solution", equalTo("done"))
                .body("ticketVersion", equalTo(ticket(id).getInt("version")))
                .body("sideEffects", contains("CUSTOMER_IS_ANSWERED", "CUSTOMER_IS_ASKED", "SOLUTION_IS_LEARNED"))
                .body("changes.find { it.field == 'status' }.before", contains("NEW"))
                .body("changes.find { it.field == 'status' }.after", contains("RESOLVED"))
                .body("changes.find { it.field == 'tags' }.after", contains("a"))
                .body("changes.find { it.field == 'priority' }", nullValue());
        timeline(id).then().body("items.kind", contains("OPENED"));
        assertThat(ticket(id).getString("status")).isEqualTo("NEW");

        run(id, solve).then().statusCode(201);
        await().untilAsserted(() ->
                assertThat(factsOf(kafka, UUID.fromString(id))).hasAtLeastOneElementOfType(TicketResolved.class));
        assertThat(factsOf(kafka, UUID.fromString(id)))
                .filteredOn(fact -> fact instanceof TicketReplied || fact instanceof TicketResolved)
                .hasSize(2);
    }

    @Test
    void whatWouldBeRefusedIsSaid() {
        String id = opened();
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + id + "/resolution");
        String again = added(macro("Again", does("TAG", "tags", List.of("a")), does("RESOLVE", "solution", "done")));

        preview(id, again)
                .then()
                .statusCode(200)
                .body("problem.status", equalTo(409))
                .body("problem.type", containsString("illegal-transition"))
                .body("problem.errors.field", contains("actions[1]"))
                .body("changes", empty())
                .body("sideEffects", empty());
        as("operator", "stranger")
                .get("/v1/tickets/" + opened("billing") + "/macros/" + again + "/preview")
                .then()
                .statusCode(404);
        preview(id, UUID.randomUUID().toString()).then().statusCode(404);
    }
}
