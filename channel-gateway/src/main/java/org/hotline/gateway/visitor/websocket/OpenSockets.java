package org.hotline.gateway.visitor.websocket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.gateway.chat.ChatNotice;
import org.hotline.gateway.chat.ChatReading;

/** The sockets of this instance and the chats to which they belong. */
@ApplicationScoped
class OpenSockets {

    private final ChatReading reading;
    private final FrameForms forms;
    private final ChatLookers lookers;
    private final Map<String, OpenSocket> sockets = new ConcurrentHashMap<>();
    private final Map<UUID, OpenChat> chats = new ConcurrentHashMap<>();
    private final Set<UUID> joined = ConcurrentHashMap.newKeySet();

    OpenSockets(ChatReading reading, FrameForms forms, ChatLookers lookers) {
        this.reading = reading;
        this.forms = forms;
        this.lookers = lookers;
    }

    int size() {
        return sockets.size();
    }

    Collection<OpenSocket> all() {
        return sockets.values();
    }

    List<UUID> chats() {
        return List.copyOf(chats.keySet());
    }

    void open(String id, OpenSocket socket) {
        sockets.put(id, socket);
    }

    Optional<OpenSocket> find(String id) {
        return Optional.ofNullable(sockets.get(id));
    }

    /** The socket belongs to the chat from now on, unless it did before, and is told what was said after that number. */
    void join(OpenSocket socket, UUID chat, long after) {
        if (socket.chat() == null) {
            chats.compute(chat, (id, known) -> {
                OpenChat open = known == null ? new OpenChat(id) : known;
                open.join(socket, after, () -> look(id));
                return open;
            });
            joined.add(chat);
            leaveIfGone(socket);
            look(chat);
        }
    }

    /** The chats in which there is another socket since this was asked before. */
    Set<UUID> takeJoined() {
        Set<UUID> taken = Set.copyOf(joined);
        joined.removeAll(taken);
        return taken;
    }

    void close(String id) {
        OpenSocket socket = sockets.remove(id);
        if (socket != null) {
            socket.leaves();
            leaveIfGone(socket);
        }
    }

    /** Whichever comes last, the end of the socket or that its chat is known, sees the other. */
    private void leaveIfGone(OpenSocket socket) {
        OpenChat chat = socket.chat();
        if (chat != null && socket.isGone()) {
            chats.computeIfPresent(chat.id(), (key, open) -> open.leave(socket) ? null : open);
        }
    }

    /** Something happened in a chat, whose visitor is perhaps here. */
    void hear(ChatNotice notice) {
        switch (notice.news()) {
            case SAID -> look(notice.chat());
            case TYPING -> tell(notice.chat(), forms.write(ChatFrame.typing()));
            case ENDED -> tell(notice.chat(), forms.write(ChatFrame.over()));
            case ERASED -> end(notice.chat());
            case MOVED -> {}
        }
    }

    private void end(UUID id) {
        OpenChat chat = chats.get(id);
        if (chat != null) {
            chat.end();
        }
    }

    /** All sockets of the chat that are here. */
    void tell(UUID id, String frame) {
        OpenChat chat = chats.get(id);
        if (chat != null) {
            chat.tell(frame);
        }
    }

    /** Something may have happened in any of them. */
    void lookEverywhere() {
        chats.keySet().forEach(this::look);
    }

    /** Of a notice that was lost nobody heard. */
    void lookBehind(Map<UUID, Long> lastSequences) {
        lastSequences.forEach((id, last) -> {
            OpenChat chat = chats.get(id);
            if (chat != null && chat.isBehind(last)) {
                look(id);
            }
        });
    }

    private void look(UUID id) {
        OpenChat chat = chats.get(id);
        if (chat != null && chat.wakes()) {
            lookers.work(() -> {
                if (chat.tellNews(reading, forms)) {
                    look(id);
                }
            });
        }
    }
}
