package org.hotline.ticket;

import static org.hotline.ticket.Calling.as;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.StrangersEyes;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.BeforeEach;

/**
 * A ticket of the team billing, as operators and leads of other teams, other integrations and editors see it: not at all. Who
 * its customer is they may find, to open another one for him, and which tags there are.
 */
@TicketServiceTest
class StrangersEyesTest extends StrangersEyes {

    private final String secret = "Geheimnis" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void somethingIsToldToOneTeam() {
        JsonPath ticket = as("supervisor")
                .body(Map.of(
                        "customer",
                        Map.of("address", "eva@example.org", "name", "Eva"),
                        "subject",
                        secret + " subject",
                        "text",
                        secret + " text",
                        "channel",
                        "WEB",
                        "team",
                        "billing"))
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String id = ticket.getString("id");
        as("supervisor")
                .body(Map.of("text", secret + " note"))
                .post("/v1/tickets/" + id + "/notes")
                .then()
                .statusCode(201);
        String message = as("supervisor").get("/v1/tickets/" + id + "/messages").path("items[0].id");
        String checklist = as("supervisor")
                .body(Map.of(
                        "articleId",
                        UUID.randomUUID(),
                        "revision",
                        1,
                        "title",
                        secret + " procedure",
                        "steps",
                        List.of(secret + " step")))
                .post("/v1/tickets/" + id + "/checklists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String view = as("supervisor")
                .body(Map.of("name", secret + " view", "sharing", "PRIVATE", "query", "tag=" + secret))
                .post("/v1/views")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String macro = as("supervisor")
                .body(Map.of(
                        "name",
                        secret + " macro",
                        "team",
                        "billing",
                        "actions",
                        List.of(Map.of("action", "NOTE", "text", secret + " text"))))
                .post("/v1/macros")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ids.addAll(List.of(
                macro, view, id, ticket.getString("number"), ticket.getString("customer.id"), message, checklist));
    }

    @Override
    protected List<String> strangers() {
        return List.of(
                Tokens.of("operator", "outsider"),
                Tokens.of("team-lead", "lead of others", "second-line"),
                Tokens.of("integration", "another"),
                Tokens.of("knowledge-editor"));
    }

    @Override
    protected List<String> ids() {
        return ids;
    }

    @Override
    protected List<String> secrets() {
        return List.of(secret);
    }
}
