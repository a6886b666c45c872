package org.hotline.gateway.visitor.websocket;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hotline.gateway.chat.ChatNotice;
import org.hotline.kit.db.DatabaseNotices;
import org.hotline.kit.db.NoticeListening;
import org.jspecify.annotations.Nullable;

/** Hears what happens in chats, at whichever instance. */
@ApplicationScoped
class ChatEar {

    private final DatabaseNotices notices;
    private final OpenSockets sockets;
    private @Nullable NoticeListening listening;

    ChatEar(DatabaseNotices notices, OpenSockets sockets) {
        this.notices = notices;
        this.sockets = sockets;
    }

    void begin(@Observes StartupEvent started) {
        listening = notices.hear(
                ChatNotice.CHANNEL, notice -> sockets.hear(ChatNotice.of(notice)), sockets::lookEverywhere);
    }

    void end(@Observes ShutdownEvent ended) {
        if (listening != null) {
            listening.close();
        }
    }
}
