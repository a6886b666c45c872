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
    private final WaitingLine line;
    private @Nullable NoticeListening listening;

    ChatEar(DatabaseNotices notices, OpenSockets sockets, WaitingLine line) {
        this.notices = notices;
        this.sockets = sockets;
        this.line = line;
    }

    void begin(@Observes StartupEvent started) {
        listening = notices.hear(ChatNotice.CHANNEL, notice -> hear(ChatNotice.of(notice)), this::lookEverywhere);
    }

    private void hear(ChatNotice notice) {
        if (notice.news() == ChatNotice.ChatNews.MOVED) {
            line.hasMoved();
        } else {
            sockets.hear(notice);
        }
    }

    /** What was told while nobody listened was not heard. */
    private void lookEverywhere() {
        sockets.lookEverywhere();
        line.hasMoved();
    }

    void end(@Observes ShutdownEvent ended) {
        if (listening != null) {
            listening.close();
        }
    }
}
