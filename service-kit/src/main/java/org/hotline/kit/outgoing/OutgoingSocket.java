package org.hotline.kit.outgoing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A connection (WebSocket) over which a server tells what happens. It is asked whether it is still there, and is given up when it says
 * nothing for three beats, or needs as long for one message. For one thread.
 */
public final class OutgoingSocket implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SILENT_BEATS = 3;

    private final WebSocket socket;
    private final SocketMessages messages;
    private final long beat;
    private long askedAt;
    private CompletableFuture<WebSocket> asking;

    private OutgoingSocket(WebSocket socket, SocketMessages messages, Duration beat) {
        this.socket = socket;
        this.messages = messages;
        this.beat = beat.toNanos();
        this.askedAt = System.nanoTime();
        this.asking = CompletableFuture.completedFuture(socket);
    }

    static OutgoingSocket open(WebSocket.Builder builder, URI address, SocketMessages messages, Duration beat)
            throws IOException {
        URI uri = URI.create(address.toString().replaceFirst("^(?i)http", "ws"));
        CompletableFuture<WebSocket> opening = builder.buildAsync(uri, messages);
        try {
            return new OutgoingSocket(opening.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS), messages, beat);
        } catch (TimeoutException slow) {
            abandon(opening);
            throw new IOException("no answer within " + PATIENCE.toSeconds() + " s", slow);
        } catch (ExecutionException trouble) {
            throw cause(trouble);
        } catch (InterruptedException stopped) {
            abandon(opening);
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for what is given up
    private static void abandon(CompletableFuture<WebSocket> opening) {
        opening.thenAccept(WebSocket::abort);
    }

    private static IOException cause(ExecutionException trouble) {
        if (trouble.getCause() instanceof WebSocketHandshakeException refused) {
            return new SocketRefused(refused.getResponse().statusCode());
        }
        return trouble.getCause() instanceof IOException cause ? cause : new IOException(trouble.getCause());
    }

    static WebSocket.Builder builder(HttpClient client, Duration connecting, Map<String, String> headers) {
        WebSocket.Builder builder = client.newWebSocketBuilder().connectTimeout(connecting);
        headers.forEach(builder::header);
        return builder;
    }

    /** What is told next, or nothing within that time. */
    public Optional<String> next(Duration patience) throws IOException {
        Optional<String> message = messages.next(patience);
        long now = System.nanoTime();
        if (message.isEmpty() && now - messages.heardAt() > SILENT_BEATS * beat) {
            throw new IOException("nothing was heard for " + Duration.ofNanos(SILENT_BEATS * beat));
        }
        if (now - askedAt > beat && asking.isDone()) {
            askedAt = now;
            asking = socket.sendPing(ByteBuffer.allocate(0));
        }
        return message;
    }

    /** How many messages were passed over, because they were too long. */
    public long passedOver() {
        return messages.passedOver();
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** The server does not open such a connection. */
    public static final class SocketRefused extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        SocketRefused(int status) {
            super("the server answers " + status);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
