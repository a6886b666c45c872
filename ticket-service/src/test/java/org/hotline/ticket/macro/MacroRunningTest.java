package org.hotline.ticket.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.employ;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.macro.Macros.added;
import static org.hotline.ticket.macro.Macros.does;
import static org.hotline.ticket.macro.Macros.macro;
import static org.hotline.ticket.macro.Macros.run;
import static org.hotline.ticket.macro.Macros.saying;
import static org.hotline.ticket.macro.Macros.timeline;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Macros do all that they do, or nothing. */
@TicketServiceTest
class MacroRunningTest {

    @Test
    void allIsDoneInOrderAndToldByTheMacrosName() {
        String id = opened();
        UUID me = employ("operator", "operator");
        String macro = added(saying(
                "Hello {{customer}}, {{number}} is solved.",
                does("TAG", "tags", List.of("a", "b")),
                does("UNTAG", "tags", List.of("b")),
                Map.of("action", "CLASSIFY", "category", "printer", "priority", "HIGH"),
                does("ASSIGN_TO_ME"),
                does("NOTE", "text", "about {{number}}"),
                does("REPLY"),
                does("RESOLVE", "solution", "done")));

        run(id, macro).then().statusCode(201).body("name", equalTo("Words")).body("ticket.status", equalTo("RESOLVED"));

        JsonPath ticket = ticket(id);
        assertThat(ticket.getList("tags")).isEqualTo(List.of("a"));
        assertThat(ticket.getString("category")).isEqualTo("printer");
        assertThat(ticket.getString("priority")).isEqualTo("HIGH");
        assertThat(ticket.getString("operator")).isEqualTo(me.toString());
        as("operator")
                .get("/v1/tickets/" + id + "/messages")
                .then()
                .body("items.text", hasItem("about " + ticket.getString("number")))
                .body("items.text", hasItem("Hello Pierre, " + ticket.getString("number") + " is solved."));
        timeline(id)
                .then()
                .body("items[0].macro", nullValue())
                .body("items.findAll { it.kind != 'OPENED' }.macro", everyItem(equalTo("Words")))
                .body("items.kind", hasItem("RESOLVED"))
                .body("items[1].actor.id", equalTo(me.toString()));
    }

    @Test
    void whatIsRefusedUndoesAllBeforeIt() {
        String id = opened();
        String before = ticket(id).getString("version");
        String macro = added(saying(
                "Bye",
                does("NOTE", "text", "never"),
                does("REPLY"),
                does("RESOLVE", "solution", "done"),
                does("SNOOZE", "seconds", 3600)));

        run(id, macro)
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-transition"))
                .body("errors.field", contains("actions[3]"));

        assertThat(ticket(id).getString("version")).isEqualTo(before);
        timeline(id).then().body("items.kind", contains("OPENED"));
        as("operator").get("/v1/tickets/" + id + "/messages").then().body("items.size()", equalTo(1));
    }

    @Test
    void eachActionIsAllowedAsByItsSingleCall() {
        String id = opened();
        UUID holder = employ("operator", "holder");
        as("operator").body(Map.of("operator", holder)).post("/v1/tickets/" + id + "/assignment");
        String take = added(macro("Take", does("ASSIGN_TO_ME")));

        run(id, take).then().statusCode(409).body("type", endsWith("already-taken"));
        run(as("supervisor"), id, take).then().statusCode(422).body("type", endsWith("unknown-operator"));
        run(as("operator", "stranger"), opened("billing"), take).then().statusCode(404);
        run(as("integration"), id, take).then().statusCode(403);
        run(id, UUID.randomUUID().toString()).then().statusCode(404).body("type", endsWith("macro-not-found"));
        run(id, added(macro("Up", does("ASSIGN", "team", "second-line"))))
                .then()
                .statusCode(409)
                .body("type", endsWith("already-taken"));
        run(as("operator", "holder"), id, added(macro("Up", does("ASSIGN", "team", "second-line"))))
                .then()
                .statusCode(422)
                .body("type", endsWith("not-a-transfer"));
    }

    @Test
    void aTemplateThatIsGoneIsNamed() {
        String id = opened();
        String key = "gone-" + UUID.randomUUID().toString().substring(0, 8);
        as("supervisor").body(Map.of("text", "Hello")).put("/v1/templates/" + key + "/en");
        String macro = added(macro("Lost", does("TAG", "tags", List.of("t")), does("REPLY", "template", key)));
        as("supervisor").delete("/v1/templates/" + key + "/en");

        run(id, macro)
                .then()
                .statusCode(409)
                .body("type", endsWith("macro-out-of-date"))
                .body("detail", containsString(key));

        timeline(id).then().body("items.kind", contains("OPENED"));
    }
}
