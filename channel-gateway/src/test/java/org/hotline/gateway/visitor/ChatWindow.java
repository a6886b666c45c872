package org.hotline.gateway.visitor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A window with a chat, as far as the service sees it. */
public final class ChatWindow implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private @Nullable WebSocket socket;
    private boolean deaf;

    static ChatWindow open() {
        return openFrom(null);
    }

    /** @param origin of the page */
    static ChatWindow openFrom(@Nullable String origin) {
        ChatWindow window = new ChatWindow();
        window.connect(origin);
        return window;
    }

    private void connect(@Nullable String origin) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        socket = builder.buildAsync(URI.create("ws://localhost:" + RestAssured.port + "/v1/chat"), this)
                .join();
    }

    /** One that reads nothing of what it is sent, as if nobody were there any more. */
    static ChatWindow openDeaf() {
        ChatWindow window = new ChatWindow();
        window.deaf = true;
        window.connect(null);
        return window;
    }

    /** Whether the other side still holds the connection. */
    boolean isHeld() {
        return socket().sendPing(ByteBuffer.allocate(0))
                .handle((sent, gone) -> gone == null)
                .join();
    }

    /** With a chat that has begun. */
    public static ChatWindow begun(String text, @Nullable String address) {
        ChatWindow window = open();
        window.start(window.token(), "first", text, address);
        window.message(1);
        return window;
    }

    String token() {
        return await("WELCOME").get("token").textValue();
    }

    void start(String token, String id, String text, @Nullable String address) {
        Map<String, Object> frame = new HashMap<>(Map.of("type", "START", "token", token, "id", id, "text", text));
        if (address != null) {
            frame.put("address", address);
        }
        send(frame);
    }

    void say(String id, String text) {
        send(Map.of("type", "MESSAGE", "id", id, "text", text));
    }

    void resume(String token, long after) {
        send(Map.of("type", "RESUME", "token", token, "after", after));
    }

    public void send(Map<String, ?> frame) {
        try {
            send(JSON.writeValueAsString(frame));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void send(String frame) {
        socket().sendText(frame, true).join();
    }

    /** As many as go until the socket ends. */
    void flood(int most, String frame) {
        for (int i = 0; i < most && !closed.isDone(); i++) {
            if (socket().sendText(frame, true).exceptionally(ended -> null).join() == null) {
                return;
            }
        }
    }

    void sendBytes() {
        socket().sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();
    }

    private WebSocket socket() {
        return java.util.Objects.requireNonNull(socket);
    }

    /** The first frame of that type, when it is there. */
    JsonNode await(String type) {
        return Awaitility.await()
                .until(
                        () -> frames.stream()
                                .filter(frame -> frame.get("type").textValue().equals(type))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** What was said under that number, when it is there. */
    public JsonNode message(long sequence) {
        return Awaitility.await()
                .until(
                        () -> messages().stream()
                                .filter(frame -> frame.get("sequence").longValue() == sequence)
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    List<JsonNode> messages() {
        return ofType("MESSAGE");
    }

    List<JsonNode> ofType(String type) {
        return ofTypes(List.of(type));
    }

    List<JsonNode> ofTypes(List<String> types) {
        return frames.stream()
                .filter(frame -> types.contains(frame.get("type").textValue()))
                .toList();
    }

    /** The status with which it was closed by the other side. */
    int closed() {
        return closed.orTimeout(15, java.util.concurrent.TimeUnit.SECONDS).join();
    }

    /** As if the network were gone. */
    void abort() {
        socket().abort();
    }

    @Override
    public void onOpen(WebSocket from) {
        if (!deaf) {
            from.request(1);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            try {
                frames.add(JSON.readTree(part.toString()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.complete(status);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(1006);
    }

    @Override
    public void close() {
        socket().sendClose(WebSocket.NORMAL_CLOSURE, "");
    }
}
