package org.hotline.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.hotline.kit.test.HostileBodies.HostileBody;
import org.junit.jupiter.api.Test;

/**
 * Sends to every operation of the published API what no client means: each field of each body with values that are none,
 * each parameter with extremes. Whatever is wrong with a request, the service says so as a problem, and nothing is its own
 * accident. Bodies are always wrong, so that nothing is changed. A service's own test extends this.
 */
public abstract class HostileRequests {

    private static final String KNOWN = "X-Known";
    private static final int AT_A_TIME = 6;
    private static final int MOST = 700;
    private static final Path API = Path.of("target", "openapi", "openapi.json");
    private static final List<String> EXTREMES = List.of(
            "-1",
            "0",
            "1000000000",
            "99999999999999999999",
            "4.6",
            "",
            " ",
            "garbage",
            "\u0000",
            "+1000000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "2026-01-01T00:00:00+99:00",
            "'\";--%\\",
            "\ud83d\ude00",
            "x".repeat(3_000));

    /** No cursor, a word, an id and two words in the letters of one. */
    private static final List<String> CURSORS_OF_NO_LIST =
            List.of("zzz", "bm9ybWFs", "MDE5MzAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDEx", "RU1BSUwfc3VwcG9ydA", "%25");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> accidents = new ConcurrentLinkedQueue<>();

    @Test
    void whateverIsWrongWithARequestIsAnsweredWithAProblem() throws IOException, InterruptedException {
        List<HttpRequest> requests = new ArrayList<>();
        for (ApiOperation operation : ApiOperation.all(new ObjectMapper().readTree(API.toFile()))) {
            withHostileBodies(operation, requests);
            withExtremeParameters(operation, requests);
        }

        ExecutorService senders = Executors.newFixedThreadPool(AT_A_TIME);
        thinned(requests).forEach(request -> senders.execute(() -> send(request)));
        senders.shutdown();

        assertThat(senders.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        assertThat(requests).hasSizeGreaterThan(20);
        assertThat(accidents).isEmpty();
    }

    @Test
    void aCursorThatNoListMadeIsRefusedByEveryList() throws IOException {
        List<ApiOperation> lists = ApiOperation.all(new ObjectMapper().readTree(API.toFile())).stream()
                .filter(operation -> operation.queryParameters().contains("after"))
                .toList();

        assertThat(lists).isNotEmpty();
        for (ApiOperation list : lists) {
            for (String cursor : CURSORS_OF_NO_LIST) {
                given().auth()
                        .oauth2(Tokens.of("admin"))
                        .get(list.address(nameInAddresses(), "after=" + cursor))
                        .then()
                        .statusCode(400)
                        .body("errors.field", Matchers.contains("after"));
            }
        }
    }

    /** What stands for each parameter of an address where a list is asked for. */
    protected String nameInAddresses() {
        return UUID.randomUUID().toString();
    }

    /** So many requests at most that a build can wait for them, from all over the API. */
    private static List<HttpRequest> thinned(List<HttpRequest> requests) {
        int every = requests.size() / MOST + 1;
        return IntStream.range(0, requests.size())
                .filter(i -> i % every == 0)
                .mapToObj(requests::get)
                .toList();
    }

    private static void withHostileBodies(ApiOperation operation, List<HttpRequest> requests) {
        for (String type : operation.mediaTypes()) {
            for (HostileBody body : HostileBodies.of(type, operation.example(type))) {
                requests.add(request(operation.address(UUID.randomUUID().toString(), ""))
                        .header("Content-Type", body.type())
                        .header("X-Test", body.name())
                        .method(operation.method(), HttpRequest.BodyPublishers.ofString(body.text()))
                        .build());
            }
        }
    }

    private static void withExtremeParameters(ApiOperation operation, List<HttpRequest> requests) {
        if (operation.hasPathParameter() && operation.mediaTypes().contains("application/json")) {
            requests.add(request(operation.address("a" + "-a".repeat(3_500), ""))
                    .header("Content-Type", "application/json")
                    .header("X-Test", "long key")
                    .method(operation.method(), HttpRequest.BodyPublishers.ofString("[]"))
                    .build());
        }
        if (!operation.method().equals("GET") || operation.isStream()) {
            return;
        }
        for (String extreme : EXTREMES) {
            String written = URLEncoder.encode(extreme, StandardCharsets.UTF_8).replace("+", "%20");
            for (String parameter : operation.queryParameters()) {
                requests.add(request(operation.address(UUID.randomUUID().toString(), parameter + "=" + written))
                        .header(KNOWN, String.join(" ", operation.queryParameters()))
                        .GET()
                        .build());
            }
            if (operation.hasPathParameter() && !extreme.isBlank()) {
                requests.add(request(operation.address(written, "")).GET().build());
            }
        }
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + Tokens.of("admin"));
    }

    private void send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            boolean problem =
                    type.startsWith("application/problem+json") && answer.body().contains("\"type\"");
            boolean refusable = request.bodyPublisher().isPresent();
            boolean fine = answer.statusCode() < 400 ? !refusable : problem && answer.statusCode() < 500;
            boolean leaks =
                    answer.statusCode() >= 400 && answer.body().matches("(?s).*(org\\.hotline|java\\.|jackson).*");
            if (!fine || leaks || !namesWhatIsKnown(request, answer)) {
                accidents.add(answer.statusCode() + " " + type + " " + described(request) + " -> "
                        + answer.body().substring(0, Math.min(200, answer.body().length())));
            }
        } catch (IOException trouble) {
            accidents.add(trouble + " " + described(request));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is refused of a query is one of its parameters, by the name that the caller knows. */
    private static boolean namesWhatIsKnown(HttpRequest request, HttpResponse<String> answer) {
        Optional<String> known = request.headers().firstValue(KNOWN);
        return known.isEmpty()
                || answer.statusCode() != 400
                || List.of(known.get().split(" ", -1))
                        .containsAll(JsonPath.from(answer.body()).getList("errors.field"));
    }

    private static String described(HttpRequest request) {
        String address = request.uri().getRawPath() + "?" + request.uri().getRawQuery();
        return request.method() + " " + address.substring(0, Math.min(200, address.length())) + " "
                + request.headers().firstValue("X-Test").orElse("");
    }
}
