package org.hotline.ticket.macro;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.macro.Macros.add;
import static org.hotline.ticket.macro.Macros.added;
import static org.hotline.ticket.macro.Macros.does;
import static org.hotline.ticket.macro.Macros.macro;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Macros are written by those who lead, and had by those who run them. */
@TicketServiceTest
class MacroEditingTest {

    private static final String HOSTILE = "</script>\u202E'; drop table macro; --";

    private final String leader = "lead-" + UUID.randomUUID();

    @Test
    void aMacroIsReadChangedAndRemovedByItsVersion() {
        String id = added(macro(' ' + HOSTILE + ' ', does("TAG", "tags", List.of("a"))));

        as("operator")
                .get("/v1/macros/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo(HOSTILE))
                .body("team", nullValue())
                .body("actions.action", contains("TAG"));
        Map<String, Object> other = macro("Other", does("UNASSIGN"));
        as("supervisor").body(other).put("/v1/macros/" + id).then().statusCode(428);
        put(as("supervisor"), id, 0, other).then().statusCode(200).body("name", equalTo("Other"));
        put(as("supervisor"), id, 0, other).then().statusCode(412);
        as("supervisor").delete("/v1/macros/" + id).then().statusCode(204);
        as("operator").get("/v1/macros/" + id).then().statusCode(404).body("type", endsWith("macro-not-found"));
    }

    @Test
    void whoeverLeadsATeamWritesItsMacrosAndOthersFindNone() {
        Map<String, Object> own = macro("Refund", does("TAG", "tags", List.of("refund")));
        own.put("team", "billing");
        String id = add(lead(), own).then().statusCode(201).extract().path("id");

        add(lead(), macro("For all", does("UNASSIGN"))).then().statusCode(403).body("type", endsWith("not-your-team"));
        add(caller("operator", "billie", "billing"), own).then().statusCode(403);
        add(as("integration"), own).then().statusCode(403);
        put(caller("team-lead", "another", "first-line"), id, 0, own).then().statusCode(404);
        caller("operator", "billie", "billing").get("/v1/macros/" + id).then().statusCode(200);
        as("operator", "outsider").get("/v1/macros/" + id).then().statusCode(404);
        as("operator", "outsider").get("/v1/macros?limit=200").then().body("items.id", not(hasItem(id)));
        caller("operator", "billie", "billing")
                .get("/v1/macros?limit=200")
                .then()
                .body("items.id", hasItem(id));
        String forAll = added(macro("All", does("UNASSIGN")));
        put(lead(), forAll, 0, own).then().statusCode(403);
        put(lead(), id, 0, macro("Mine no more", does("UNASSIGN"))).then().statusCode(403);
        lead().delete("/v1/macros/" + id).then().statusCode(204);
    }

    @Test
    void theSameKeyAddsOneMacro() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> once = macro("Once", does("UNASSIGN"));

        String first =
                add(as("supervisor").header("Idempotency-Key", key), once).path("id");

        add(as("supervisor").header("Idempotency-Key", key), once).then().body("id", equalTo(first));
    }

    private RequestSpecification lead() {
        return caller("team-lead", leader, "billing");
    }

    private static Response put(RequestSpecification caller, String id, int version, Map<String, ?> macro) {
        return given().spec(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(macro)
                .put("/v1/macros/" + id);
    }

    private static RequestSpecification caller(String role, String name, String team) {
        return given().auth().oauth2(Tokens.of(role, name, team)).contentType(ContentType.JSON);
    }
}
