package org.hotline.ticket.proposal;

import static io.restassured.RestAssured.given;
import static org.hotline.ticket.Calling.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kit.test.Tokens;

/** Tickets that are solved, and others like them, in tests. */
final class Solved {

    private Solved() {}

    /** Some words that no other ticket has. */
    static String words() {
        return Stream.generate(Solved::word).limit(6).collect(Collectors.joining(" "));
    }

    private static String word() {
        return ThreadLocalRandom.current()
                .ints(9, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** One that nobody has classified. */
    static String open(String team, String said) {
        return open(team, said, Map.of());
    }

    static String open(String team, String said, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("subject", "a matter", "channel", "WEB", "team", team));
        body.put("customer", Map.of("address", UUID.randomUUID() + "@example.org"));
        body.put("text", said);
        body.putAll(more);
        return as("supervisor")
                .body(body)
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String solved(String team, String said, Map<String, Object> more) {
        String id = open(team, said, more);
        resolve(id);
        return id;
    }

    /** Three that were the same. */
    static void solvedThrice(String said, Map<String, Object> more) {
        for (int i = 0; i < 3; i++) {
            solved("first-line", said, more);
        }
    }

    static void resolve(String id) {
        as("supervisor")
                .body(Map.of("solution", "done"))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);
    }

    static void classify(String id, Map<String, Object> as) {
        as("supervisor")
                .body(as)
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(200);
    }

    /** All that there is to be learned of. */
    static void learn(ProposalLearning learning) {
        boolean more = true;
        while (more) {
            more = learning.learnSome();
        }
    }

    static ValidatableResponse proposals(String ticket) {
        return proposals(as("supervisor"), ticket);
    }

    static ValidatableResponse proposals(RequestSpecification caller, String ticket) {
        return caller.get("/v1/tickets/" + ticket + "/proposals").then().statusCode(200);
    }

    /** The id of what is proposed of an attribute. */
    static String proposed(String ticket, String attribute) {
        return proposals(ticket).extract().path("items.find { it.attribute == '" + attribute + "' }.id");
    }

    static ValidatableResponse judge(RequestSpecification caller, String ticket, Object proposal, String how) {
        return caller.post("/v1/tickets/" + ticket + "/proposals/" + proposal + '/' + how)
                .then();
    }

    static RequestSpecification of(String team, String role) {
        return given().auth()
                .oauth2(Tokens.of(role, role + " of " + team, team))
                .contentType(ContentType.JSON);
    }
}
