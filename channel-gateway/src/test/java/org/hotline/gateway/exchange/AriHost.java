package org.hotline.gateway.exchange;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hotline.kit.db.StoredJson;

/** An Asterisk that speaks ARI, on a port of its own. */
public final class AriHost implements AutoCloseable {

    public static final String PASSWORD = "correct horse";

    private final Vertx vertx = Vertx.vertx();
    private final int port;
    private final List<ServerWebSocket> sockets = new CopyOnWriteArrayList<>();
    private final List<HttpConnection> connections = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile List<Map<String, Object>> channels = List.of();
    private volatile List<Map<String, Object>> bridges = List.of();
    private volatile HttpServer server;

    public AriHost(int port) {
        this.port = port;
        start();
    }

    public void start() {
        HttpServerOptions options = new HttpServerOptions().setHost("127.0.0.1").setPort(port);
        server = vertx.createHttpServer(options)
                .connectionHandler(connections::add)
                .requestHandler(this::answer);
        await(server.listen().toCompletionStage().toCompletableFuture());
    }

    private void answer(HttpServerRequest request) {
        asked.add(request.uri());
        String known = Base64.getEncoder().encodeToString(("hotline:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + known).equals(request.getHeader("Authorization"))) {
            request.response().setStatusCode(401).end();
        } else if (request.path().equals("/ari/events")) {
            request.toWebSocket().onSuccess(sockets::add);
        } else if (request.path().equals("/ari/channels")) {
            request.response().end(StoredJson.write(channels));
        } else {
            request.response().end(StoredJson.write(bridges));
        }
    }

    public void show(List<Map<String, Object>> shownChannels, List<Map<String, Object>> shownBridges) {
        channels = shownChannels;
        bridges = shownBridges;
    }

    public void tell(Collection<String> events) {
        events.forEach(event -> sockets.forEach(socket -> socket.writeTextMessage(event)));
    }

    public void tellBytes(byte[] bytes) {
        sockets.forEach(socket -> socket.writeBinaryMessage(Buffer.buffer(bytes)));
    }

    /** Breaks off in the middle of an event. */
    public void dropWithin(String event) {
        sockets.forEach(socket ->
                socket.writeFrame(WebSocketFrame.textFrame(event.substring(0, event.length() / 2), false)));
        drop();
    }

    public void drop() {
        sockets.clear();
        List<HttpConnection> all = List.copyOf(connections);
        connections.clear();
        all.forEach(connection -> await(connection.close().toCompletionStage().toCompletableFuture()));
    }

    public void stop() {
        drop();
        await(server.close().toCompletionStage().toCompletableFuture());
    }

    public boolean isListenedTo() {
        return listeners() > 0;
    }

    public long listeners() {
        return sockets.stream().filter(socket -> !socket.isClosed()).count();
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    private static <T> void await(CompletableFuture<T> done) {
        try {
            done.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException | ExecutionException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    @Override
    public void close() {
        await(vertx.close().toCompletionStage().toCompletableFuture());
    }
}
