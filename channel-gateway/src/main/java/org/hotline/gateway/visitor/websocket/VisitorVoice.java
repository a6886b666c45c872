package org.hotline.gateway.visitor.websocket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.hotline.gateway.visitor.ChatProblem;
import org.hotline.gateway.visitor.Visitor;
import org.hotline.gateway.visitor.VisitorTalking;
import org.hotline.kit.problem.TroubleProblems;
import org.jspecify.annotations.Nullable;

/** What visitors say is accepted when it is kept, and not before. */
@ApplicationScoped
class VisitorVoice {

    private final VisitorTalking talking;
    private final OpenSockets sockets;
    private final FrameForms forms;

    VisitorVoice(VisitorTalking talking, OpenSockets sockets, FrameForms forms) {
        this.talking = talking;
        this.sockets = sockets;
        this.forms = forms;
    }

    void say(OpenSocket socket, VisitorFrame frame) {
        String id = Objects.requireNonNull(frame.id());
        Visitor visitor = Optional.ofNullable(socket.visitor()).orElseThrow(ChatProblem::notBegun);
        talking.say(visitor, id, Objects.requireNonNull(frame.text()), forms.original(frame))
                .whenComplete((acceptance, trouble) -> {
                    if (trouble == null) {
                        socket.send(forms.write(ChatFrame.accepted(id)));
                        sockets.join(socket, acceptance.conversationId(), 0);
                    } else {
                        refuse(socket, id, trouble);
                    }
                });
    }

    /** @param id of the message that is refused, if it is one */
    void refuse(OpenSocket socket, @Nullable String id, Throwable trouble) {
        Throwable cause =
                trouble instanceof CompletionException && trouble.getCause() != null ? trouble.getCause() : trouble;
        socket.send(forms.write(ChatFrame.error(id, TroubleProblems.of(cause))));
    }
}
