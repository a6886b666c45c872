package org.hotline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A visitor in a chat of his own, who notes when what he says stands there for everybody. */
final class BenchVisitor implements WebSocket.Listener, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 30;

    private final WebSocket socket;
    private final CompletableFuture<String> token = new CompletableFuture<>();
    private final Map<String, CompletableFuture<Long>> said = new ConcurrentHashMap<>();
    private final StringBuilder part = new StringBuilder();

    BenchVisitor(HttpClient client, int gateway) {
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + gateway + "/v1/chat"), this)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    void begin() {
        String secret = token.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        say(Map.of("type", "START", "token", secret, "id", "first", "text", "My line is dead."), "first");
    }

    /** Returns when it stands in the chat. */
    void say(String id) {
        say(Map.of("type", "MESSAGE", "id", id, "text", "Nothing works since this morning: " + id), id);
    }

    private void say(Map<String, String> frame, String id) {
        CompletableFuture<Long> stands = new CompletableFuture<>();
        said.put(id, stands);
        try {
            socket.sendText(JSON.writeValueAsString(frame), true)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        stands.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        said.remove(id);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            try {
                hear(JSON.readTree(part.toString()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void hear(JsonNode frame) {
        switch (frame.path("type").asText()) {
            case "WELCOME" -> token.complete(frame.path("token").asText());
            case "MESSAGE" -> {
                CompletableFuture<Long> stands = said.get(frame.path("id").asText());
                if (stands != null) {
                    stands.complete(frame.path("sequence").asLong());
                }
            }
            case "ERROR" ->
                said.values()
                        .forEach(stands -> stands.completeExceptionally(
                                new IllegalStateException(Objects.toString(frame.get("problem")))));
            default -> {}
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
