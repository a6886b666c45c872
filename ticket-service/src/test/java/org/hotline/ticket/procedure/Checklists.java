package org.hotline.ticket.procedure;

import static org.hotline.ticket.Calling.as;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Procedures that tests work through. */
public final class Checklists {

    private Checklists() {}

    static Map<String, Object> procedure() {
        return new HashMap<>(Map.of(
                "articleId",
                UUID.randomUUID(),
                "revision",
                3,
                "title",
                "Reset the box",
                "steps",
                List.of("Unplug it", "Wait", "Plug it in"),
                "sideEffects",
                "Calls end."));
    }

    /** The id of a checklist with three steps that is open on a ticket now. */
    public static String openedOn(Object ticket) {
        return as("operator")
                .body(procedure())
                .post("/v1/tickets/" + ticket + "/checklists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response check(Object ticket, Object checklist, int step, Object body) {
        return as("operator").body(body).put("/v1/tickets/" + ticket + "/checklists/" + checklist + "/steps/" + step);
    }
}
