package org.hotline.gateway.visitor.websocket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.hotline.gateway.chat.ChatRating;
import org.hotline.gateway.survey.ChatRatingReceiving;
import org.hotline.gateway.visitor.AnswerSettling;
import org.hotline.gateway.visitor.ChatProblem;
import org.hotline.gateway.visitor.TranscriptSending;
import org.hotline.gateway.visitor.Visitor;
import org.hotline.gateway.visitor.VisitorReaching;

/** What visitors do in their chats besides talking. */
@ApplicationScoped
class VisitorDeeds {

    private final AnswerSettling settling;
    private final ChatRatingReceiving ratings;
    private final VisitorReaching reaching;
    private final TranscriptSending transcripts;
    private final VisitorPaces paces;

    VisitorDeeds(
            AnswerSettling settling,
            ChatRatingReceiving ratings,
            VisitorReaching reaching,
            TranscriptSending transcripts,
            VisitorPaces paces) {
        this.settling = settling;
        this.ratings = ratings;
        this.reaching = reaching;
        this.transcripts = transcripts;
        this.paces = paces;
    }

    void read(UUID chat, VisitorFrame frame) {
        settling.noteRead(chat, Objects.requireNonNull(frame.sequence()));
    }

    void rate(UUID chat, VisitorFrame frame) {
        ratings.receive(new ChatRating(chat, Objects.requireNonNull(frame.score()), frame.comment()));
    }

    MailFrame reach(UUID chat, VisitorFrame frame) {
        return MailFrame.reachable(reaching.reach(chat, Objects.requireNonNull(frame.address())));
    }

    MailFrame transcript(UUID chat, OpenSocket socket, VisitorFrame frame) {
        if (!paces.mayBeMailed(socket.peer())) {
            throw ChatProblem.tooMany("has too many chats mailed");
        }
        Visitor visitor = socket.visitor();
        String page = visitor == null ? null : visitor.language();
        String language = frame.language() == null ? page : frame.language();
        return MailFrame.transcript(transcripts.send(chat, frame.address(), language));
    }
}
