package org.hotline.ticket.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.macro.Macros.added;
import static org.hotline.ticket.macro.Macros.atOnce;
import static org.hotline.ticket.macro.Macros.does;
import static org.hotline.ticket.macro.Macros.macro;
import static org.hotline.ticket.macro.Macros.run;
import static org.hotline.ticket.macro.Macros.saying;
import static org.hotline.ticket.macro.Macros.timeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** A macro takes effect once, on what its runner has seen. */
@TicketServiceTest
class MacroRacesTest {

    @Test
    void theSameKeyRunsItOnce() throws Exception {
        String id = opened();
        String macro = added(saying("Hello", does("REPLY")));
        String key = UUID.randomUUID().toString();

        List<Integer> answers = atOnce(4, () -> run(as("operator").header("Idempotency-Key", key), id, macro));

        assertThat(answers).allMatch(status -> status == 201 || status == 409);
        run(as("operator").header("Idempotency-Key", key), id, macro).then().statusCode(201);
        timeline(id).then().body("items.findAll { it.kind == 'REPLIED' }", hasSize(1));
    }

    @Test
    void ofManyWhoHaveReadTheSameOneRunsIt() throws Exception {
        String id = opened();
        String macro = added(macro("Resolve", does("RESOLVE", "solution", "done")));
        String version = "\"" + ticket(id).getString("version") + "\"";

        List<Integer> answers = atOnce(4, () -> run(as("operator").header("If-Match", version), id, macro));

        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 412);
        timeline(id).then().body("items.findAll { it.kind == 'RESOLVED' }", hasSize(1));
    }

    @Test
    void aMacroThatWasChangedSinceIsNotRun() {
        String id = opened();
        String macro = added(macro("Tag", does("TAG", "tags", List.of("old"))));
        as("supervisor")
                .header("If-Match", "*")
                .body(macro("Tag", does("TAG", "tags", List.of("new"))))
                .put("/v1/macros/" + macro)
                .then()
                .statusCode(200);

        as("operator")
                .body(Map.of("macro", macro, "version", 0))
                .post("/v1/tickets/" + id + "/macro-runs")
                .then()
                .statusCode(409)
                .body("type", endsWith("macro-changed"));
        as("operator")
                .body(Map.of("macro", macro, "version", 1))
                .post("/v1/tickets/" + id + "/macro-runs")
                .then()
                .statusCode(201)
                .body("ticket.tags", equalTo(List.of("new")));
    }
}
