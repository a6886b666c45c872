package org.hotline.gateway.visitor.websocket;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline.gateway.chat.ChatMessage;
import org.hotline.gateway.chat.ChatReading;

/** A chat whose visitor is at this instance, perhaps in several windows: each is told everything once, in its order. */
final class OpenChat {

    private static final int AT_A_TIME = 100;

    private final UUID id;
    private final List<OpenSocket> sockets = new ArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();

    OpenChat(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    /** @param drained looks again what is new */
    synchronized void join(OpenSocket socket, long after, Runnable drained) {
        socket.joins(this, after, drained);
        sockets.add(socket);
    }

    /** Answers whether nobody is left. */
    synchronized boolean leave(OpenSocket socket) {
        sockets.remove(socket);
        return sockets.isEmpty();
    }

    /** Whether somebody has to look what is new; not when somebody is about to. */
    boolean wakes() {
        return waiting.compareAndSet(false, true);
    }

    /** Tells what was said, to those who take it; answers whether there may be more. */
    synchronized boolean tellNews(ChatReading reading, FrameForms forms) {
        waiting.set(false);
        List<OpenSocket> ready =
                sockets.stream().filter(socket -> !socket.isFull()).toList();
        if (ready.isEmpty()) {
            return false;
        }
        long told = ready.stream().mapToLong(OpenSocket::told).min().orElse(0);
        List<ChatMessage> news = reading.list(id, told, AT_A_TIME);
        for (ChatMessage message : news) {
            String frame = forms.write(ChatFrame.message(message));
            ready.forEach(socket -> socket.tell(message.sequence(), frame));
        }
        return news.size() == AT_A_TIME;
    }

    /** Whether somebody was not told what has this number. */
    synchronized boolean isBehind(long sequence) {
        return sockets.stream().anyMatch(socket -> socket.told() < sequence);
    }

    /** There is no such chat any more. */
    synchronized void end() {
        sockets.forEach(socket -> socket.close(OpenSocket.ERASED));
    }

    synchronized void tell(String frame) {
        sockets.forEach(socket -> socket.send(frame));
    }
}
