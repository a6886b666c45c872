package org.hotline.ticket.forwarding;

import static org.hotline.ticket.Calling.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What operators forward to a supplier. */
final class Forwards {

    static final String LEAD = "lead@supplier.example";

    private Forwards() {}

    /** The usual, but for what is said otherwise. */
    static ValidatableResponse of(UUID ticket, Map<String, Object> otherwise) {
        Map<String, Object> body = new HashMap<>(Map.of("to", List.of(LEAD), "text", "Can you look?"));
        body.putAll(otherwise);
        return as("operator")
                .body(body)
                .post("/v1/tickets/" + ticket + "/forwards")
                .then();
    }

    static ValidatableResponse messages(UUID ticket) {
        return as("operator").get("/v1/tickets/" + ticket + "/messages").then().statusCode(200);
    }
}
