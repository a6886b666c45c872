package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
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
import org.junit.jupiter.api.Test;

/**
 * Asks every operation of the published API about somebody else's things: by their ids in each place of each path and in each
 * parameter, and by the words in them. Whoever they do not concern learns none of those words, and changes nothing; a refusal
 * may repeat what was asked, and so may a search form. Streams are read by tests of their own. A service's own test extends this.
 */
public abstract class StrangersEyes {

    private static final Path API = Path.of("target", "openapi", "openapi.json");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Tokens of people and programs whom the things do not concern: unless a service says otherwise, of another team. */
    protected List<String> strangers() {
        return List.of(
                Tokens.of("operator", "billie", "billing"),
                Tokens.of("specialist", "sam", "billing"),
                Tokens.of("team-lead", "lena", "billing"),
                Tokens.of("integration", "another"),
                Tokens.of("knowledge-editor"));
    }

    /** Ids and names of the things. */
    protected abstract List<String> ids();

    /** Names that are everybody's, and stand in paths as ids do. */
    protected List<String> names() {
        return List.of();
    }

    /** Words that nobody else uses. */
    protected abstract List<String> secrets();

    @Test
    protected void nobodyLearnsOfWhatDoesNotConcernHim() throws IOException, InterruptedException {
        List<String> asked = new ArrayList<>(ids());
        asked.addAll(secrets());
        asked.addAll(names());
        List<String> seen = new ArrayList<>();
        int requests = 0;
        for (ApiOperation operation : ApiOperation.all(new ObjectMapper().readTree(API.toFile()))) {
            for (String address : operation.isStream() ? List.<String>of() : addresses(operation, asked)) {
                for (String token : strangers()) {
                    requests++;
                    look(operation, address, token, seen);
                }
            }
        }

        assertThat(requests).isGreaterThan(20);
        assertThat(seen).isEmpty();
    }

    private static List<String> addresses(ApiOperation operation, List<String> asked) {
        List<String> addresses = new ArrayList<>();
        for (String value : asked) {
            String written = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
            if (operation.hasPathParameter()) {
                addresses.add(operation.address(written, ""));
            } else if (operation.method().equals("GET")) {
                addresses.add(operation.address("", ""));
                operation
                        .queryParameters()
                        .forEach(parameter -> addresses.add(operation.address("", parameter + "=" + written)));
            }
        }
        return addresses.stream().distinct().toList();
    }

    private void look(ApiOperation operation, String address, String token, List<String> seen)
            throws IOException, InterruptedException {
        String type = operation.mediaTypes().isEmpty()
                ? "application/json"
                : operation.mediaTypes().get(0);
        String body =
                operation.mediaTypes().isEmpty() ? "" : operation.example(type).toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .method(operation.method(), HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        boolean changed = !operation.method().equals("GET") && answer.statusCode() < 300;
        boolean told =
                answer.statusCode() < 400 && secrets().stream().anyMatch(withoutQuestion(answer.body())::contains);
        if (changed || told) {
            seen.add(operation.method() + " " + address + " -> " + answer.statusCode() + " "
                    + answer.body().substring(0, Math.min(300, answer.body().length())));
        }
    }

    /** A page shows again what was asked, in its form, its heading and its ways on, and figures say by what they were asked for. */
    private static String withoutQuestion(String answer) {
        return answer.replaceAll("<input [^>]*>", "")
                .replaceAll("(?s)<title>.*?</title>|<h1>.*?</h1>", "")
                .replaceAll("(?:href|hreflang|lang)=\"[^\"]*\"", "")
                .replaceAll("\"filters\":\\{[^}]*}", "");
    }
}
