package org.hotline.gateway.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.CompletionStage;
import org.hotline.gateway.chat.Chat;
import org.hotline.gateway.chat.ChatReading;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.mail.MailFile;

/** Takes in files of visitors, each as something that is said in the chat. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class VisitorFileReceiving {

    private final ChatReading reading;
    private final VisitorTalking talking;

    VisitorFileReceiving(ChatReading reading, VisitorTalking talking) {
        this.reading = reading;
        this.talking = talking;
    }

    /**
     * Keeps it once, however often it is sent, in a chat that has not ended.
     *
     * @param token of the chat
     * @param id what the visitor calls the message that it is
     * @param original what is kept of it besides the file: without the token
     */
    public CompletionStage<Acceptance> receive(String token, String id, MailFile file, Original original) {
        Chat chat = reading.find(token).orElseThrow(ChatProblem::notFound);
        if (chat.endedAt() != null) {
            throw ChatProblem.ended();
        }
        return talking.send(new Visitor(token, chat.name(), chat.address(), null), id, file, original);
    }
}
