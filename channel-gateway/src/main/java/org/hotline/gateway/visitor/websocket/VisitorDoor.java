package org.hotline.gateway.visitor.websocket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.chat.Chat;
import org.hotline.gateway.chat.ChatNoting;
import org.hotline.gateway.chat.ChatReading;
import org.hotline.gateway.visitor.ChatProblem;
import org.hotline.gateway.visitor.Visitor;
import org.hotline.kit.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Lets visitors into their chats, whoever begins one and whoever has the token of one, and out of them. */
@ApplicationScoped
class VisitorDoor {

    private final OpenSockets sockets;
    private final ChatReading reading;
    private final ChatNoting noting;
    private final VisitorPaces paces;
    private final FrameForms forms;

    VisitorDoor(OpenSockets sockets, ChatReading reading, ChatNoting noting, VisitorPaces paces, FrameForms forms) {
        this.sockets = sockets;
        this.reading = reading;
        this.noting = noting;
        this.paces = paces;
        this.forms = forms;
    }

    /** A socket is of one visitor, who says at the beginning who he is. */
    void begin(OpenSocket socket, VisitorFrame frame) {
        requireNoChat(socket);
        if (!paces.mayBegin(socket.peer())) {
            throw ChatProblem.tooMany("begins too many chats");
        }
        socket.isOf(new Visitor(
                Objects.requireNonNull(frame.token()), text(frame.name()), text(frame.address()), frame.language()));
    }

    /** Goes on where he was, however he went. */
    void resume(OpenSocket socket, VisitorFrame frame) {
        requireNoChat(socket);
        String token = Objects.requireNonNull(frame.token());
        Chat chat = reading.find(token).orElseThrow(() -> wrong(socket));
        socket.isOf(new Visitor(token, chat.name(), chat.address(), frame.language()));
        noting.see(List.of(chat.id()));
        socket.send(forms.write(ChatFrame.resumed(chat)));
        long after = frame.after() == null ? 0 : frame.after();
        sockets.join(socket, chat.id(), Math.min(after, chat.lastSequence()));
    }

    /** He has said all. */
    void end(UUID chat) {
        noting.end(chat);
    }

    private DomainException wrong(OpenSocket socket) {
        return paces.mayTryAnother(socket.peer())
                ? ChatProblem.notFound()
                : ChatProblem.tooMany("tries too many tokens");
    }

    private static void requireNoChat(OpenSocket socket) {
        if (socket.chat() != null) {
            throw ChatProblem.begun();
        }
    }

    private static @Nullable String text(@Nullable String given) {
        return Optional.ofNullable(given)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
