package org.hotline.gateway.visitor.websocket;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.InboundProcessingMode;
import io.quarkus.websockets.next.OnBinaryMessage;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.visitor.ChatProblem;

/** Where visitors talk. Frames are looked at as they come and wait for nobody, so that none gathers before they are counted. */
@WebSocket(path = "/v1/chat", inboundProcessingMode = InboundProcessingMode.CONCURRENT)
@ApplicationScoped
class ChatSocket {

    private static final CloseReason TEXT_ONLY = new CloseReason(1003, "frames are JSON");
    private static final CloseReason BROKEN = new CloseReason(1002, "no frame of the live chat");

    private final OpenSockets sockets;
    private final ChatTalk talk;
    private final VisitorVoice voice;
    private final DoorSign sign;
    private final SocketLife life;

    ChatSocket(OpenSockets sockets, ChatTalk talk, VisitorVoice voice, DoorSign sign, SocketLife life) {
        this.sockets = sockets;
        this.talk = talk;
        this.voice = voice;
        this.sign = sign;
        this.life = life;
    }

    @OnOpen
    Uni<Void> open(WebSocketConnection connection) {
        sign.greet(life.begin(connection));
        return Uni.createFrom().voidItem();
    }

    @OnTextMessage
    Uni<Void> hear(String text, WebSocketConnection connection) {
        sockets.find(connection.id()).filter(socket -> !socket.isClosing()).ifPresent(socket -> {
            if (life.mayGoOn(socket)) {
                talk.hear(socket, text);
            } else {
                voice.refuse(socket, null, ChatProblem.tooMany("sends too many frames"));
                socket.close(OpenSocket.POLICY);
            }
        });
        return Uni.createFrom().voidItem();
    }

    @OnBinaryMessage
    Uni<Void> refuse(Buffer bytes, WebSocketConnection connection) {
        return connection.close(TEXT_ONLY);
    }

    @OnPongMessage
    Uni<Void> live(Buffer pong, WebSocketConnection connection) {
        sockets.find(connection.id()).ifPresent(life::heard);
        return Uni.createFrom().voidItem();
    }

    @OnClose
    Uni<Void> end(WebSocketConnection connection) {
        sockets.close(connection.id());
        return Uni.createFrom().voidItem();
    }

    /** What breaks a connection ends it; its visitor comes again. */
    @OnError
    Uni<Void> fail(Throwable trouble, WebSocketConnection connection) {
        return connection.isClosed() ? Uni.createFrom().voidItem() : connection.close(BROKEN);
    }
}
