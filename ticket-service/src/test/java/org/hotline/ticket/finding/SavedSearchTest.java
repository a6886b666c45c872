package org.hotline.ticket.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Lists are kept under a name. */
@TicketServiceTest
class SavedSearchTest {

    private final String me = "keeper-" + UUID.randomUUID();

    @Test
    void aViewIsTheListThatItKeepsAndItsCountAgrees() {
        String tag = "kept-" + UUID.randomUUID();
        String first = tagged(tag);
        String second = tagged(tag);
        String solved = tagged(tag);
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + solved + "/resolution");

        String all = kept(as("operator", me), "All", "PRIVATE", "tag=" + tag + "&sort=createdAt");
        String waiting = kept(as("operator", me), "Waiting", "PRIVATE", "tag=" + tag + "&sort=waitingSince");

        List<String> page = tickets(all, "?limit=2").path("items.id");
        String next = tickets(all, "?limit=2").path("next");
        assertThat(page).containsExactly(first, second);
        tickets(all, "?limit=2&after=" + next).then().body("items.id", equalTo(List.of(solved)));
        assertCount("/v1/views/" + all + "/count", 3);
        tickets(waiting, "").then().body("items.id", equalTo(List.of(first, second)));
        assertCount("/v1/views/" + waiting + "/count", 2);
        assertCount("/v1/tickets/count?tag=" + tag + "&sort=waitingSince", 2);
        as("operator", me)
                .get("/v1/views/" + all + "/tickets?status=NEW")
                .then()
                .statusCode(400);
    }

    @Test
    void whatTheListRefusesIsNotKept() {
        for (Map.Entry<String, String> bad : Map.of(
                        "colour=red",
                        "colour",
                        "status=LOST",
                        "status",
                        "sort=age",
                        "sort",
                        "operator=you",
                        "operator",
                        "team=a&team=b",
                        "team",
                        "limit=3",
                        "limit",
                        "unassigned=perhaps",
                        "unassigned",
                        "tag=%ZZ",
                        "query",
                        "from=yesterday",
                        "from",
                        "category=" + "x".repeat(101),
                        "category")
                .entrySet()) {
            keep(as("operator", me), "Bad", "PRIVATE", bad.getKey())
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo(bad.getValue()));
        }
        keep(as("operator", me), " ", "PRIVATE", "").then().statusCode(400).body("errors[0].field", equalTo("name"));
        keep(as("operator", me), "x".repeat(101), "PRIVATE", "").then().statusCode(400);
        keep(as("operator", me), "x".repeat(100), "PRIVATE", "").then().statusCode(201);
    }

    @Test
    void aViewShowsEverybodyWhatConcernsHim() {
        String tag = "shared-" + UUID.randomUUID();
        String id = tagged(tag);
        as("operator", me).body(Map.of("presence", "OFFLINE")).put("/v1/operators/me/presence");
        String mine = kept(as("supervisor"), "Mine " + tag, "ALL", "operator=me&tag=" + tag);
        String view = kept(as("supervisor"), tag, "ALL", "tag=" + tag);
        as("operator", me)
                .body(Map.of("operator", Tokens.idOf("operator", me)))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(200);

        tickets(mine, "").then().body("items.id", equalTo(List.of(id)));
        as("supervisor").get("/v1/views/" + mine + "/tickets").then().body("items.id", equalTo(List.of()));
        biller().get("/v1/views/" + view + "/tickets").then().statusCode(200).body("items.id", equalTo(List.of()));
        biller().get("/v1/views/" + view + "/count").then().body("count", equalTo(0));
    }

    @Test
    void whoMayNotSeeAViewFindsNone() {
        String own = kept(as("operator", me), "Own", "PRIVATE", "");
        String team = kept(as("operator", me), "Ours", "TEAM", "status=NEW");

        for (String address : List.of("", "/tickets", "/count")) {
            as("supervisor").get("/v1/views/" + own + address).then().statusCode(404);
            biller().get("/v1/views/" + team + address).then().statusCode(404);
            as("operator", "colleague")
                    .get("/v1/views/" + team + address)
                    .then()
                    .statusCode(200);
            as("integration").get("/v1/views/" + team + address).then().statusCode(403);
        }
        biller().delete("/v1/views/" + team).then().statusCode(404);
        listed(as("operator", me)).body("items.id", hasItem(own)).body("items.id", hasItem(team));
        listed(as("operator", "colleague")).body("items.id", hasItem(team)).body("items.id", not(hasItem(own)));
        listed(biller()).body("items.id", not(hasItem(team)));
    }

    @Test
    void onlyItsOwnerChangesAViewAndSupervisorsWhatIsShared() {
        String id = kept(as("operator", me), "Ours " + me, "TEAM", "status=NEW");
        Map<String, String> other = Map.of("name", "Others " + me, "sharing", "TEAM", "query", "status=OPEN");

        as("operator", me).body(other).put("/v1/views/" + id).then().statusCode(428);
        put(as("operator", "colleague"), id, 0, other).then().statusCode(403).body("type", endsWith("not-your-view"));
        put(as("operator", me), id, 0, other)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("team", equalTo("first-line"))
                .body("query", equalTo("status=OPEN"));
        put(as("operator", me), id, 0, other).then().statusCode(412);
        put(as("supervisor"), id, 1, other).then().statusCode(200).body("team", equalTo("first-line"));
        as("operator", "colleague").delete("/v1/views/" + id).then().statusCode(403);
        as("supervisor").delete("/v1/views/" + id).then().statusCode(204);
        as("operator", me).get("/v1/views/" + id).then().statusCode(404).body("type", endsWith("view-not-found"));
    }

    @Test
    void whoSharesSharesWithWhomHeWorksAndASupervisorWithAll() {
        keep(as("operator", me), "For all", "ALL", "")
                .then()
                .statusCode(403)
                .body("type", endsWith("not-yours-to-share"));
        keep(as("supervisor"), "For a team", "TEAM", "")
                .then()
                .statusCode(422)
                .body("type", endsWith("no-team-to-share-with"));
        keep(as("operator", me), "Mine", "PRIVATE", "").then().statusCode(201).body("team", nullValue());
    }

    @Test
    void anOwnerUsesANameOnceAndKeepsTwoHundred() {
        String first = kept(as("operator", me), " One ", "PRIVATE", "");
        keep(as("operator", me), "One", "TEAM", "").then().statusCode(409).body("errors[0].field", equalTo("name"));
        kept(as("operator", me + "-too"), "One", "PRIVATE", "");
        String second = kept(as("operator", me), "Two", "PRIVATE", "");
        put(as("operator", me), second, 0, Map.of("name", "One", "sharing", "PRIVATE", "query", ""))
                .then()
                .statusCode(409)
                .body("type", endsWith("view-name-taken"));
        put(as("operator", me), first, 0, Map.of("name", "One", "sharing", "PRIVATE", "query", "tag=a"))
                .then()
                .statusCode(200);

        for (int i = 3; i <= 200; i++) {
            kept(as("operator", me), "View " + i, "PRIVATE", "");
        }
        keep(as("operator", me), "One more", "PRIVATE", "")
                .then()
                .statusCode(409)
                .body("type", endsWith("too-many-views"));
    }

    @Test
    void theSameKeyKeepsOneView() {
        String key = UUID.randomUUID().toString();

        String first = keep(as("operator", me).header("Idempotency-Key", key), "Once", "PRIVATE", "")
                .path("id");
        keep(as("operator", me).header("Idempotency-Key", key), "Once", "PRIVATE", "")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));

        listed(as("operator", me)).body("items.findAll { it.name == 'Once' }.id", containsInAnyOrder(first));
    }

    private Response tickets(String view, String query) {
        return as("operator", me).get("/v1/views/" + view + "/tickets" + query);
    }

    private void assertCount(String address, int count) {
        as("operator", me)
                .get(address)
                .then()
                .statusCode(200)
                .body("count", equalTo(count))
                .body("more", equalTo(false));
    }

    private static ValidatableResponse listed(RequestSpecification caller) {
        return caller.get("/v1/views?limit=200").then().statusCode(200);
    }

    private static RequestSpecification biller() {
        return given().auth().oauth2(Tokens.of("operator", "billie", "billing")).contentType(ContentType.JSON);
    }

    private static Response put(RequestSpecification caller, String id, int version, Map<String, String> body) {
        return caller.header("If-Match", "\"" + version + "\"").body(body).put("/v1/views/" + id);
    }

    private static String kept(RequestSpecification caller, String name, String sharing, String query) {
        return keep(caller, name, sharing, query)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response keep(RequestSpecification caller, String name, String sharing, String query) {
        return caller.body(Map.of("name", name, "sharing", sharing, "query", query))
                .post("/v1/views");
    }

    private static String tagged(String tag) {
        String id = opened();
        as("operator")
                .body(Map.of("tags", List.of(tag)))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(200);
        return id;
    }
}
