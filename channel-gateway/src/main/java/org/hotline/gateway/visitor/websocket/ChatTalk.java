package org.hotline.gateway.visitor.websocket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.hotline.gateway.chat.ChatNoting;
import org.hotline.gateway.visitor.AnswerSettling;

/** What becomes of a visitor's frame. Nothing here waits: what does is done by others, and answered then. */
@ApplicationScoped
class ChatTalk {

    private final ChatLookers lookers;
    private final VisitorDoor door;
    private final VisitorVoice voice;
    private final ChatNoting noting;
    private final AnswerSettling settling;

    ChatTalk(ChatLookers lookers, VisitorDoor door, VisitorVoice voice, ChatNoting noting, AnswerSettling settling) {
        this.lookers = lookers;
        this.door = door;
        this.voice = voice;
        this.noting = noting;
        this.settling = settling;
    }

    void take(OpenSocket socket, VisitorFrame frame) {
        switch (frame.type()) {
            case START -> {
                door.begin(socket, frame);
                voice.say(socket, frame);
            }
            case RESUME -> work(socket, frame, () -> door.resume(socket, frame));
            case MESSAGE -> voice.say(socket, frame);
            case TYPING -> chat(socket);
            case READ -> {
                UUID chat = chat(socket);
                work(socket, frame, () -> settling.noteRead(chat, Objects.requireNonNull(frame.sequence())));
            }
            case RATING -> {
                UUID chat = chat(socket);
                work(socket, frame, () -> noting.rate(chat, Objects.requireNonNull(frame.score()), frame.comment()));
            }
            case END -> {
                UUID chat = chat(socket);
                work(socket, frame, () -> noting.end(chat));
            }
        }
    }

    private static UUID chat(OpenSocket socket) {
        OpenChat chat = socket.chat();
        if (chat == null) {
            throw ChatProblem.notBegun();
        }
        return chat.id();
    }

    private void work(OpenSocket socket, VisitorFrame frame, Runnable work) {
        lookers.work(() -> {
            try {
                work.run();
            } catch (RuntimeException trouble) {
                voice.refuse(socket, frame.id(), trouble);
            }
        });
    }
}
