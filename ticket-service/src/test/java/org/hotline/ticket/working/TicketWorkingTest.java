package org.hotline.ticket.working;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.employ;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TicketWorkingTest {

    @Test
    void anElementOfAListThatBreaksARuleIsNamedByItsPlace() {
        String id = opened();

        as("operator")
                .body(Map.of("tags", List.of("a", " ", "x".repeat(61))))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("tags[1]", "tags[2]")));
    }

    @Test
    void nobodyOverwritesWhatHeHasNotRead() {
        String id = opened();
        String read = as("operator").get("/v1/tickets/" + id).header("ETag");
        as("operator")
                .header("If-Match", read)
                .body(Map.of("priority", "HIGH", "tags", List.of("b", "a")))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(read)))
                .body("priority", equalTo("HIGH"))
                .body("tags", equalTo(List.of("a", "b")));

        for (String call : List.of("classification", "assignment", "notes")) {
            as("operator")
                    .header("If-Match", read)
                    .body(call.equals("notes") ? Map.of("text", "he called before") : Map.of("team", "first-line"))
                    .post("/v1/tickets/" + id + "/" + call)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void whatOneOperatorHasAnotherCannotTake() {
        String id = opened();
        UUID me = employ("operator", "tom");
        UUID she = employ("operator", "ann");

        take("tom", id, me)
                .then()
                .statusCode(200)
                .body("operator", equalTo(me.toString()))
                .body("status", equalTo("OPEN"));
        take("ann", id, she).then().statusCode(409).body("type", containsString("already-taken"));
        as("team-lead")
                .body(Map.of("operator", she))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(200);

        assertThat(ticket(id).getString("operator")).isEqualTo(she.toString());
    }

    @Test
    void whatSomebodyPutsBackWaitsForHisTeamAgain() {
        String id = opened();
        UUID me = employ("operator", "tom");
        take("tom", id, me).then().statusCode(200);

        putBack("operator", "ann", id).then().statusCode(409).body("type", containsString("already-taken"));
        String version = putBack("operator", "tom", id)
                .then()
                .statusCode(200)
                .body("operator", nullValue())
                .body("team", equalTo("first-line"))
                .body("status", equalTo("OPEN"))
                .extract()
                .header("ETag");
        putBack("operator", "ann", id).then().statusCode(200).header("ETag", equalTo(version));
        as("operator", "tom")
                .header("If-Match", "\"0\"")
                .post("/v1/tickets/" + id + "/unassign")
                .then()
                .statusCode(412);

        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body("items.kind", contains("OPENED", "ASSIGNED", "ASSIGNED"))
                .body("items[2].cause", equalTo("MANUAL"))
                .body("items[2].operator", nullValue())
                .body("items[2].actor.id", equalTo(me.toString()));
    }

    @Test
    void whoLeadsPutsBackWhatOthersHaveButNotWhatIsSolvedOrNotSeen() {
        String id = opened();
        take("tom", id, employ("operator", "tom")).then().statusCode(200);

        putBack("operator", "billie", id, "billing").then().statusCode(404);
        putBack("integration", "crm", id).then().statusCode(403);
        putBack("team-lead", "lead", id).then().statusCode(200).body("operator", nullValue());
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + id + "/resolution");
        putBack("team-lead", "lead", id).then().statusCode(409).body("type", containsString("illegal-transition"));
    }

    @Test
    void ofManyWhoTakeATicketAtOnceOneHasIt() throws Exception {
        String id = opened();
        List<Callable<Integer>> attempts = IntStream.range(0, 8)
                .mapToObj(i -> "racer-" + i)
                .map(name -> Map.entry(name, employ("operator", name)))
                .map(racer -> (Callable<Integer>)
                        () -> take(racer.getKey(), id, racer.getValue()).statusCode())
                .toList();
        ExecutorService executor = Executors.newFixedThreadPool(8);

        List<Integer> answers = new ArrayList<>();
        try {
            for (Future<Integer> answer : executor.invokeAll(attempts)) {
                answers.add(answer.get());
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        as("operator").get("/v1/tickets/" + id + "/timeline").then().body("items", hasSize(2));
    }

    private static Response putBack(String role, String name, String ticket) {
        return as(role, name).post("/v1/tickets/" + ticket + "/unassign");
    }

    private static Response putBack(String role, String name, String ticket, String team) {
        return given().auth().oauth2(Tokens.of(role, name, team)).post("/v1/tickets/" + ticket + "/unassign");
    }

    private static Response take(String name, String ticket, UUID operator) {
        return as("operator", name).body(Map.of("operator", operator)).post("/v1/tickets/" + ticket + "/assignment");
    }
}
