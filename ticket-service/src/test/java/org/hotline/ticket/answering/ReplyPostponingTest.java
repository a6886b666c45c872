package org.hotline.ticket.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies are written that go out later, and taken back before they do. */
@TicketServiceTest
class ReplyPostponingTest {

    @Test
    void whatWaitsIsSeenByAllAndIsNoAnswer() {
        String id = opened();

        String reply = Waiting.reply(id, Map.of("text", "Tomorrow.", "html", "<p>Tomorrow.</p><script>x()</script>"))
                .statusCode(202)
                .body("delivery.status", equalTo("WAITING"))
                .header("Location", containsString("/waiting-replies"))
                .extract()
                .path("id");

        Waiting.of(id)
                .body("items.id", contains(reply))
                .body("items[0].author.name", equalTo(Waiting.WRITER))
                .body("items[0].html", equalTo("<p>Tomorrow.</p>"))
                .body("items[0].held", nullValue())
                .body("items[0].revocable", equalTo(false));
        as("operator", Waiting.WRITER)
                .get("/v1/waiting-replies?limit=200")
                .then()
                .body("items.id", hasItem(reply));
        as("operator", "somebody").get("/v1/waiting-replies").then().body("items", empty());
        assertThat(Waiting.directions(id)).containsExactly("INBOUND");
        assertThat(ticket(id).getString("status")).isEqualTo("OPEN");
        assertThat(ticket(id).getString("firstRespondedAt")).isNull();
        assertThat(ticket(id).getString("operator"))
                .isEqualTo(Tokens.idOf("operator", Waiting.WRITER).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z"})
    void itGoesOutWithinNinetyDays(String sendAt) {
        Waiting.reply(opened(), Map.of("text", "Hello", "sendAt", sendAt))
                .statusCode(400)
                .body("errors[0].field", equalTo("sendAt"))
                .body("errors[0].rule", containsString("90 days"));
    }

    @Test
    void howLongItWaitsIsSaidInsteadOfATime() {
        String id = opened();
        Instant before = Instant.now();

        Waiting.reply(id, Map.of("text", "Hello", "delaySeconds", 3600)).statusCode(202);
        Waiting.reply(id, Map.of("text", "Hello", "delaySeconds", 0)).statusCode(400);
        Waiting.reply(id, Map.of("text", "Hello", "delaySeconds", 10, "sendAt", "2999-01-01T00:00:00Z"))
                .statusCode(400)
                .body("errors[0].field", equalTo("delaySeconds"));

        String sendAt =
                Waiting.of(id).body("items.size()", equalTo(1)).extract().path("items[0].sendAt");
        assertThat(Instant.parse(sendAt))
                .isBetween(before.plusSeconds(3599), Instant.now().plusSeconds(3601));
    }

    /** Who takes it back has its text, however often he says so. */
    @Test
    void whatIsTakenBackTwiceInOneCallIsAnsweredTwice() {
        String id = opened();
        String reply = Waiting.reply(id);
        String key = "undo-" + reply;

        for (int i = 0; i < 2; i++) {
            as("operator", Waiting.WRITER)
                    .header("Idempotency-Key", key)
                    .post("/v1/tickets/" + id + "/waiting-replies/" + reply + "/withdrawal")
                    .then()
                    .statusCode(200)
                    .body("text", equalTo("See you tomorrow."));
        }
        Waiting.of(id).body("items", empty());
    }

    @Test
    void whatWouldRefuseAReplyRefusesOneThatWaits() {
        String id = opened();
        as("operator", "another").post("/v1/tickets/" + id + "/lease").then().statusCode(200);
        Waiting.reply(id, Map.of("text", "Hello")).statusCode(409).body("type", endsWith("leased-by-another"));
        as("operator", "another").delete("/v1/tickets/" + id + "/lease");
        Waiting.reply(id, Map.of("text", " ")).statusCode(422).body("type", endsWith("nothing-to-say"));
        Waiting.reply(id, Map.of("text", "a", "attachments", List.of(file()))).statusCode(422);
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + id + "/resolution");
        Waiting.reply(id, Map.of("text", "a", "pendingAfter", true))
                .statusCode(409)
                .body("type", endsWith("illegal-transition"));
        as("operator").post("/v1/tickets/" + id + "/closure").then().statusCode(200);
        Waiting.reply(id, Map.of("text", "a")).statusCode(409).body("type", endsWith("ticket-closed"));
        Waiting.of(id).body("items", empty());
    }

    @Test
    void aTicketHasTwentyThatWait() {
        String id = opened();
        for (int i = 0; i < 20; i++) {
            Waiting.reply(id);
        }

        Waiting.reply(id, Map.of("text", "a")).statusCode(409).body("type", endsWith("too-many-waiting-replies"));

        as("operator")
                .get("/v1/tickets/" + id + "/waiting-replies?limit=15")
                .then()
                .body("items.size()", equalTo(15))
                .body("next", notNullValue());
    }

    private static Map<String, Object> file() {
        return Map.of("id", UUID.randomUUID().toString(), "name", "a.txt", "type", "text/plain", "size", 1);
    }
}
