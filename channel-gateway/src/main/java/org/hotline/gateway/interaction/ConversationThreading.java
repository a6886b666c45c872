package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.interaction.MailReferenceTable.MailReference;

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

    /** The conversation may have begun elsewhere than here. */
    public void remember(String account, String messageId, UUID conversationId) {
        conversations.open(conversationId, Channel.EMAIL, account, clock.instant());
        mails.add(List.of(new MailReference(new MailReferenceTable.MailName(account, messageId), conversationId)));
    }
}
