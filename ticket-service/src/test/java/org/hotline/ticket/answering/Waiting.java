package org.hotline.ticket.answering;

import static org.hotline.ticket.Calling.as;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.kit.db.Database;
import org.hotline.kit.time.Ticks;

/** Replies that go out later, as their writers use them. */
final class Waiting {

    static final String WRITER = "wanda";

    private Waiting() {}

    /** Writes a reply that goes out tomorrow. */
    static String reply(Object ticket) {
        return reply(ticket, Map.of("text", "See you tomorrow."))
                .statusCode(202)
                .extract()
                .path("id");
    }

    static ValidatableResponse reply(Object ticket, Map<String, Object> said) {
        Map<String, Object> body = new HashMap<>(said);
        if (!body.containsKey("delaySeconds")) {
            body.putIfAbsent("sendAt", Instant.now().plus(Duration.ofDays(1)).toString());
        }
        return as("operator", WRITER)
                .body(body)
                .post("/v1/tickets/" + ticket + "/replies")
                .then();
    }

    static ValidatableResponse of(Object ticket) {
        return as("operator", "somebody")
                .get("/v1/tickets/" + ticket + "/waiting-replies")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse withdraw(String who, Object ticket, String reply) {
        return as("operator", who)
                .post("/v1/tickets/" + ticket + "/waiting-replies/" + reply + "/withdrawal")
                .then();
    }

    static List<String> directions(Object ticket) {
        return as("operator")
                .get("/v1/tickets/" + ticket + "/messages")
                .then()
                .statusCode(200)
                .extract()
                .path("items.direction");
    }

    /** The times of all that waits in the tickets come. */
    static void letTimePass(Database database, List<String> tickets) {
        database.update(
                        "update waiting_reply set send_at = now() - interval '1 second' where ticket_id = any(:ids::uuid[])")
                .bind("ids", tickets.toArray(String[]::new))
                .execute();
    }

    static void send(Database database, ReplySending sending, String... tickets) {
        letTimePass(database, List.of(tickets));
        Ticks.whileThereIsMore(sending::sendDue);
    }
}
