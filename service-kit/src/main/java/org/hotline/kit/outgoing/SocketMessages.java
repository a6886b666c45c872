package org.hotline.kit.outgoing;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Messages of a server until somebody takes them. While there are as many as may wait, it is told to wait itself. */
final class SocketMessages implements WebSocket.Listener {

    private static final int MOST_WAITING = 100;

    private final MessageParts begun;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private final AtomicBoolean paused = new AtomicBoolean();
    private final AtomicLong passedOver = new AtomicLong();
    private volatile long heardAt = System.nanoTime();
    private volatile @Nullable WebSocket socket;
    private volatile @Nullable IOException end;

    /** @param most characters of a message; longer ones are passed over, and never kept */
    SocketMessages(int most) {
        this.begun = new MessageParts(most);
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        heardAt = System.nanoTime();
        opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        begun.add(text);
        if (!last) {
            from.request(1);
            return null;
        }
        begun.take().ifPresentOrElse(waiting::add, passedOver::incrementAndGet);
        heardAt = System.nanoTime();
        paused.set(true);
        goOnIfThereIsRoom();
        return null;
    }

    private void goOnIfThereIsRoom() {
        WebSocket opened = socket;
        if (opened != null && waiting.size() < MOST_WAITING && paused.compareAndSet(true, false)) {
            opened.request(1);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer bytes, boolean last) {
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer bytes) {
        return heard(from);
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer bytes) {
        return heard(from);
    }

    private @Nullable CompletionStage<?> heard(WebSocket from) {
        heardAt = System.nanoTime();
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        end = new IOException("the server has closed the connection (" + status + ")");
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable trouble) {
        end = new IOException("the connection broke: " + trouble, trouble);
    }

    /** All that came before the end comes first. */
    Optional<String> next(Duration patience) throws IOException {
        try {
            IOException over = end;
            String message = over == null ? waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS) : waiting.poll();
            if (message == null && over != null) {
                throw new IOException(over.getMessage(), over);
            }
            goOnIfThereIsRoom();
            return Optional.ofNullable(message);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    long heardAt() {
        return heardAt;
    }

    long passedOver() {
        return passedOver.get();
    }
}
