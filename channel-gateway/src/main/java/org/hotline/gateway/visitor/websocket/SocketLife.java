package org.hotline.gateway.visitor.websocket;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.chat.ChatNoting;
import org.hotline.kit.address.Peer;

/** How long sockets live: as long as somebody is at the other end. Who has one counts as present. */
@ApplicationScoped
class SocketLife {

    private final OpenSockets sockets;
    private final VisitorPaces paces;
    private final SocketPatience patience;
    private final ChatNoting noting;
    private final Clock clock;

    SocketLife(OpenSockets sockets, VisitorPaces paces, SocketPatience patience, ChatNoting noting, Clock clock) {
        this.sockets = sockets;
        this.paces = paces;
        this.patience = patience;
        this.noting = noting;
        this.clock = clock;
    }

    OpenSocket begin(WebSocketConnection connection) {
        String peer = connection.userData().get(OriginCheck.PEER);
        OpenSocket socket = new OpenSocket(
                connection,
                peer == null ? Peer.NOBODY : peer,
                paces.ofSocket(),
                new UnsentFrames(patience.unsent()),
                clock.instant());
        sockets.open(connection.id(), socket);
        return socket;
    }

    boolean mayGoOn(OpenSocket socket) {
        return socket.mayGoOn(clock.instant());
    }

    void heard(OpenSocket socket) {
        socket.heard(clock.instant());
    }

    /** Whoever was asked twice and said nothing is gone. What was not heard of is looked for. */
    @Scheduled(every = "{hotline.chat.beat}", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        Instant now = clock.instant();
        Instant lost = now.minus(patience.silent());
        Instant idle = now.minus(patience.idle());
        for (OpenSocket socket : sockets.all()) {
            if (socket.wasHeardSince(lost) && !socket.isIdleSince(idle)) {
                socket.ping();
            } else {
                socket.close(OpenSocket.SILENT);
            }
        }
        List<UUID> present = sockets.chats();
        if (!present.isEmpty()) {
            sockets.lookBehind(noting.see(present));
        }
    }
}
