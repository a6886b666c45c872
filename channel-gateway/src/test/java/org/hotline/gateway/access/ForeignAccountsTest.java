package org.hotline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

/** Every operation that an integration may call, on what belongs to another one. */
@ChannelGatewayTest
class ForeignAccountsTest extends AccountTest {

    private static final Path API = Path.of("target", "openapi", "openapi.json");

    /** What a thief tries, by operation, and how it is answered. */
    private static Map<String, Function<RequestSpecification, Integer>> attempts(Property theirs) {
        String account = theirs.account();
        Map<String, Function<RequestSpecification, Integer>> all = new HashMap<>();
        all.put("POST /v1/inbound/messages", by -> {
            List<Response> answers = new ArrayList<>();
            answers.add(send(given().spec(by), chat(account, theirs.call())));
            answers.add(send(given().spec(by), chat(account, unique("other"))));
            answers.add(send(given().spec(by), chat(" " + account + " ", theirs.call())));
            answers.forEach(answer -> assertThat(answer.asString())
                    .contains("account-of-another", "\"field\":\"account\"")
                    .doesNotContain(theirs.message(), theirs.conversation().toString()));
            return answers.stream().mapToInt(Response::statusCode).max().orElseThrow();
        });
        all.put(
                "POST /v1/inbound/calls",
                by -> call(given().spec(by), account, account).statusCode());
        all.put(
                "POST /v1/inbound/messages/batch",
                by -> inBatch(given().spec(by), "messages", chat(account, theirs.call())));
        all.put(
                "POST /v1/inbound/queue-logs",
                by -> given().spec(by)
                        .contentType("text/plain")
                        .queryParam("account", account)
                        .body("1780308000|" + theirs.call() + "|support|NONE|ENTERQUEUE||0612345678|1")
                        .post("/v1/inbound/queue-logs")
                        .statusCode());
        all.put(
                "POST /v1/inbound/call-records",
                by -> given().spec(by)
                        .contentType("text/csv")
                        .queryParam("account", account)
                        .body(",".repeat(16) + theirs.call())
                        .post("/v1/inbound/call-records")
                        .statusCode());
        all.put("POST /v1/inbound/calls/batch", by -> inBatch(given().spec(by), "calls", offered(account, account)));
        all.put(
                "POST /v1/inbound/events",
                by -> given().spec(by)
                        .contentType("application/cloudevents+json")
                        .body(event(account, theirs.call()))
                        .post("/v1/inbound/events")
                        .statusCode());
        all.put(
                "POST /v1/inbound/events/batch",
                by -> given().spec(by)
                        .contentType("application/cloudevents-batch+json")
                        .body("[" + event(account, theirs.call()) + "]")
                        .post("/v1/inbound/events/batch")
                        .path("events[0].status"));
        all.put(
                "POST /v1/inbound/email",
                by -> mail(given().spec(by), account.toUpperCase(Locale.ROOT) + "@Elsewhere.example", account)
                        .statusCode());
        all.put(
                "GET /v1/interactions/{id}",
                by -> given().spec(by)
                        .get("/v1/interactions/" + theirs.message())
                        .statusCode());
        all.put(
                "GET /v1/interactions/{id}/raw",
                by -> given().spec(by)
                        .get("/v1/interactions/" + theirs.message() + "/raw")
                        .statusCode());
        all.put("GET /v1/outbound-messages", by -> {
            assertThat(waiting(given().spec(by))).doesNotContain(theirs.reply().toString());
            assertThat(waiting(given().spec(by).queryParam("account", account))).contains("\"items\":[]");
            return 404;
        });
        all.put(
                "POST /v1/outbound-messages/{id}/delivery",
                by -> given().spec(by)
                        .contentType("application/json")
                        .body(Map.of("status", "FAILED"))
                        .post("/v1/outbound-messages/" + theirs.reply() + "/delivery")
                        .statusCode());
        all.put(
                "GET /v1/outbound-messages/{id}/attachments/{attachment}",
                by -> given().spec(by)
                        .get("/v1/outbound-messages/" + theirs.reply() + "/attachments/" + UUID.randomUUID())
                        .statusCode());
        return all;
    }

    private static String event(String account, String externalId) {
        Map<String, Object> data = chat(account, externalId);
        data.remove("externalId");
        Map<String, Object> event = Map.of(
                "specversion",
                "1.0",
                "id",
                externalId,
                "source",
                "https://shop.example",
                "type",
                "org.hotline.inbound.message.v1",
                "data",
                data);
        return new ObjectMapper().valueToTree(event).toString();
    }

    /** How its only line is answered. */
    private static int inBatch(RequestSpecification by, String what, Map<String, Object> line) {
        return by.contentType("application/x-ndjson")
                .body(new ObjectMapper().valueToTree(line).toString().getBytes(StandardCharsets.UTF_8))
                .post("/v1/inbound/" + what + "/batch")
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    private static List<String> operationsOfIntegrations() throws IOException {
        List<String> operations = new ArrayList<>();
        JsonNode paths = new ObjectMapper().readTree(API.toFile()).path("paths");
        paths.fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    String description =
                            operation.getValue().path("description").asText();
                    boolean touches = !operation.getKey().equals("options");
                    if (touches && description.matches("(?s).*Roles: [^.]*\\bintegration\\b.*")) {
                        operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return operations;
    }

    @Test
    void whatBelongsToAnotherIntegrationIsNotThereAndCannotBeJoined() throws IOException {
        for (RequestSpecification owner : List.of(as("integration", unique("owner")), key(Map.of()))) {
            Property theirs = property(owner);
            Map<String, Function<RequestSpecification, Integer>> attempts = attempts(theirs);
            assertThat(attempts.keySet()).containsExactlyInAnyOrderElementsOf(operationsOfIntegrations());
            for (RequestSpecification thief : List.of(
                    as("integration", "thief"), key(Map.of()), key(Map.of("accounts", List.of(unique("own")))))) {
                attempts.forEach((operation, attempt) -> assertThat(attempt.apply(thief))
                        .as(operation)
                        .isEqualTo(operation.startsWith("POST /v1/inbound") ? 403 : 404));
            }
            assertThat(waiting(given().spec(owner))).contains(theirs.reply().toString());
        }
    }

    @Test
    void aTelephoneSystemCannotReportOnAccountsOfOthers() {
        Property theirs = property(as("integration", unique("owner")));
        String key = as("admin")
                .contentType("application/json")
                .body(Map.of("name", "pbx"))
                .post("/v1/api-keys")
                .path("key");

        given().contentType("application/json")
                .body(Map.of("event", "hangup", "callId", theirs.account(), "from", "1", "to", "2", "direction", "in"))
                .queryParam("token", key)
                .post("/v1/cti/zammad/{account}", theirs.account())
                .then()
                .statusCode(403);
    }
}
