package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class IdempotentCallsTest {

    @Inject
    Database database;

    @Test
    void aRepeatedCallGetsTheFirstAnswer() {
        String key = UUID.randomUUID().toString();

        Response first = make(key, "lamp");
        Response second = make(key, "lamp");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        make(key, "lamp");

        make(key, "table").then().statusCode(422).body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void whatACallSaysIsValidatedBeforeItsKeyIsLookedUp() {
        String key = UUID.randomUUID().toString();
        make(key, "lamp");

        make(key, " ").then().statusCode(400).body("errors[0].field", equalTo("name"));
    }

    @Test
    void aFailedCallMayBeRepeated() {
        String key = UUID.randomUUID().toString();

        make(key, "broken").then().statusCode(500);

        make(key, "broken").then().statusCode(500);
        assertThat(things("broken")).isZero();
    }

    @Test
    void fiftyAtOnceTakeEffectOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        String name = "chair-" + key;
        ExecutorService callers = Executors.newFixedThreadPool(16);

        List<Future<Response>> answers = callers.invokeAll(Collections.nCopies(50, () -> make(key, name)));

        Set<String> bodies = new HashSet<>();
        for (Future<Response> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(201);
            bodies.add(answer.get().jsonPath().getString("id"));
        }
        callers.shutdown();
        assertThat(bodies).hasSize(1);
        assertThat(things(name)).isEqualTo(1);
    }

    @Test
    void twoCallersMayChooseTheSameKey() {
        String key = UUID.randomUUID().toString();

        Set<String> ids = List.of("ann", "bob").stream()
                .map(name -> make(key, "desk", Tokens.of("operator", name))
                        .jsonPath()
                        .getString("id"))
                .collect(Collectors.toSet());

        assertThat(ids).hasSize(2);
    }

    private long things(String name) {
        return database.query("select count(*) from thing where name = :name")
                .bind("name", name)
                .mapTo(long.class)
                .one();
    }

    private static Response make(String key, String name) {
        return make(key, name, Tokens.of("operator"));
    }

    private static Response make(String key, String name, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\",\"colour\":\"RED\"}")
                .post("/v1/things");
    }
}
