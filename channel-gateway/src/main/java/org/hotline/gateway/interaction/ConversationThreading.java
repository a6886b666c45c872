package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Remembers the mails that we send, so that answers to them find their conversation. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConversationThreading {

    private final ConversationTable conversations;
    private final MailReferenceTable mails;
    private final Clock clock;

    ConversationThreading(ConversationTable conversations, MailReferenceTable mails, Clock clock) {
        this.conversations = conversations;
        this.mails = mails;
        this.clock = clock;
    }

    /** A mail, and the conversation that it goes on with, which may have begun elsewhere than here. */
    public record SentMail(String account, String messageId, UUID conversationId) {}

    public void remember(List<SentMail> sent) {
        if (sent.isEmpty()) {
            return;
        }
        conversations.open(sent, clock.instant());
        mails.add(sent.stream()
                .map(mail -> new MailReference(new MailName(mail.account, mail.messageId), mail.conversationId))
                .toList());
    }
}
