package org.hotline.ticket.dispatch;

import static org.hotline.ticket.Calling.as;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.jspecify.annotations.Nullable;

/** A team of its own, and whoever works on it, as they are over REST. */
final class RoutedTeam {

    final String key = "team-" + UUID.randomUUID();

    private final List<String> people = new ArrayList<>();

    RoutedTeam() {
        as("admin")
                .body(Map.of("name", "A team", "level", "FIRST"))
                .put("/v1/teams/" + key)
                .then()
                .statusCode(200);
    }

    void routes(String strategy, @Nullable Integer offerSeconds, List<Map<String, Object>> rings) {
        Map<String, Object> routing = new HashMap<>(Map.of("strategy", strategy, "rings", rings));
        routing.put("offerSeconds", offerSeconds);
        as("supervisor")
                .body(routing)
                .put("/v1/teams/" + key + "/routing")
                .then()
                .statusCode(200);
    }

    static Map<String, Object> ring(int after, int language, int category) {
        return Map.of("afterSeconds", after, "language", language, "category", category, "level", true);
    }

    /** On the team, and available. */
    UUID employ(String name, int capacity) {
        become(name, "OFFLINE");
        as("admin")
                .body(Map.of("team", key, "capacity", capacity))
                .put("/v1/operators/" + id(name))
                .then()
                .statusCode(200);
        people.add(name);
        become(name, "AVAILABLE");
        return id(name);
    }

    void speaks(String name, Map<String, Integer> languages) {
        as("supervisor")
                .body(Map.of(
                        "languages",
                        languages.entrySet().stream()
                                .map(it -> Map.of("name", it.getKey(), "proficiency", it.getValue()))
                                .toList(),
                        "categories",
                        List.of(),
                        "channels",
                        List.of()))
                .put("/v1/operators/" + id(name) + "/skills")
                .then()
                .statusCode(200);
    }

    void become(String name, String presence) {
        as("operator", called(name))
                .body(Map.of("presence", presence))
                .put("/v1/operators/me/presence")
                .then()
                .statusCode(200);
    }

    void goHome() {
        people.forEach(name -> become(name, "OFFLINE"));
    }

    /** What somebody is asked; none when nothing. */
    @Nullable
    String offerOf(String name) {
        return as("operator", called(name))
                .get("/v1/offers")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    int answer(String name, String offer, String answer) {
        return as("operator", called(name))
                .post("/v1/offers/" + offer + "/" + answer)
                .statusCode();
    }

    JsonPath why(String ticket) {
        return as("supervisor")
                .get("/v1/tickets/" + ticket + "/routing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String called(String name) {
        return name + "-" + key;
    }

    UUID id(String name) {
        return Tokens.idOf("operator", called(name));
    }
}
