package org.hotline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.hotline.launcher.run.HotlineService;
import org.hotline.launcher.run.LocalPorts;

/** The running hotline as an integration and an operator see it. */
final class IntakeClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();
    private final LocalPorts ports;
    private final String integration;
    private final String supervisor;

    IntakeClient(LocalPorts ports, String integrationToken, String supervisorToken, Executor executor) {
        this.ports = ports;
        this.integration = integrationToken;
        this.supervisor = supervisorToken;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TIMEOUT)
                .executor(executor)
                .build();
    }

    /** Posts a message; completes with the status and, when it was acknowledged, the interaction's id. */
    CompletableFuture<Acknowledgement> post(String body) {
        HttpRequest request = HttpRequest.newBuilder(uri(HotlineService.GATEWAY, "/v1/inbound/messages"))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + integration)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> new Acknowledgement(
                        answer.statusCode(),
                        answer.statusCode() == 202
                                ? read(answer.body()).path("interactionId").asText()
                                : answer.body()));
    }

    /** How many tickets hold the interaction: 0 or 1. */
    CompletableFuture<Integer> ticketsOf(String interaction) {
        return get(HotlineService.TICKET, "/v1/tickets?interaction=" + interaction)
                .thenApply(found -> found.path("items").size());
    }

    private CompletableFuture<JsonNode> get(HotlineService service, String path) {
        HttpRequest request = HttpRequest.newBuilder(uri(service, path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + supervisor)
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return read(answer.body());
        });
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI uri(HotlineService service, String path) {
        return URI.create("http://localhost:" + ports.http(service) + path);
    }

    /**
     * The gateway's answer.
     *
     * @param detail the interaction's id when the status is 202, else the problem
     */
    record Acknowledgement(int status, String detail) {}
}
