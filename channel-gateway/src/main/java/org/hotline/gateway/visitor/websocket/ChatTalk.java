package org.hotline.gateway.visitor.websocket;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.hotline.gateway.visitor.ChatProblem;

/** What becomes of a visitor's frame. Nothing here waits: what does is done by others, and answered then. */
@ApplicationScoped
class ChatTalk {

    private final ChatLookers lookers;
    private final VisitorDoor door;
    private final VisitorVoice voice;
    private final VisitorDeeds deeds;
    private final FrameForms forms;

    ChatTalk(ChatLookers lookers, VisitorDoor door, VisitorVoice voice, VisitorDeeds deeds, FrameForms forms) {
        this.lookers = lookers;
        this.door = door;
        this.voice = voice;
        this.deeds = deeds;
        this.forms = forms;
    }

    void hear(OpenSocket socket, String text) {
        VisitorFrame frame;
        try {
            frame = forms.read(text);
        } catch (JsonProcessingException | RuntimeException malformed) {
            voice.refuse(socket, forms.idIn(text), malformed);
            return;
        }
        try {
            take(socket, frame);
        } catch (RuntimeException trouble) {
            voice.refuse(socket, frame.id(), trouble);
        }
    }

    private void take(OpenSocket socket, VisitorFrame frame) {
        switch (frame.type()) {
            case START -> {
                door.begin(socket, frame);
                voice.say(socket, frame);
            }
            case RESUME -> work(socket, frame, () -> door.resume(socket, frame));
            case MESSAGE -> voice.say(socket, frame);
            case TYPING -> chat(socket);
            case READ -> inChat(socket, frame, chat -> deeds.read(chat, frame));
            case RATING -> inChat(socket, frame, chat -> deeds.rate(chat, frame));
            case ADDRESS -> inChat(socket, frame, chat -> socket.send(forms.write(deeds.reach(chat, frame))));
            case TRANSCRIPT ->
                inChat(socket, frame, chat -> socket.send(forms.write(deeds.transcript(chat, socket, frame))));
            case END -> inChat(socket, frame, door::end);
        }
    }

    private void inChat(OpenSocket socket, VisitorFrame frame, Consumer<UUID> deed) {
        UUID chat = chat(socket);
        work(socket, frame, () -> deed.accept(chat));
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
