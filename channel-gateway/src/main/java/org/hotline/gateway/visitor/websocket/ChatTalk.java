package org.hotline.gateway.visitor.websocket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.hotline.gateway.chat.ChatRating;
import org.hotline.gateway.survey.ChatRatingReceiving;
import org.hotline.gateway.visitor.AnswerSettling;
import org.hotline.gateway.visitor.ChatProblem;

/** What becomes of a visitor's frame. Nothing here waits: what does is done by others, and answered then. */
@ApplicationScoped
class ChatTalk {

    private final ChatLookers lookers;
    private final VisitorDoor door;
    private final VisitorVoice voice;
    private final AnswerSettling settling;
    private final ChatRatingReceiving ratings;

    ChatTalk(
            ChatLookers lookers,
            VisitorDoor door,
            VisitorVoice voice,
            AnswerSettling settling,
            ChatRatingReceiving ratings) {
        this.lookers = lookers;
        this.door = door;
        this.voice = voice;
        this.settling = settling;
        this.ratings = ratings;
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
                work(
                        socket,
                        frame,
                        () -> ratings.receive(
                                new ChatRating(chat, Objects.requireNonNull(frame.score()), frame.comment())));
            }
            case END -> {
                UUID chat = chat(socket);
                work(socket, frame, () -> door.end(chat));
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
