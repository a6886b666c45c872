package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.interaction.MailReferenceTable.MailReference;

/** Remembers the mails that we send, so that answers to them find their conversation. */
@ApplicationScoped
@Transactional
public class ConversationThreading {

    private final ConversationTable conversations;
    private final MailReferenceTable mails;
    private final Clock clock;

    ConversationThreading(ConversationTable conversations, MailReferenceTable mails, Clock clock) {
        this.conversations = conversations;
        this.mails = mails;
        this.clock = clock;
    }

    /** Those in which only people may answer: the customer is a list, a machine, or somebody who said so. */
    public Set<UUID> forPeopleOnly(Collection<UUID> conversationIds) {
        return conversations.forPeopleOnly(conversationIds);
    }

    /** The conversation may have begun elsewhere than here. */
    public void remember(String account, String messageId, UUID conversationId) {
        conversations.open(conversationId, Channel.EMAIL, account, clock.instant());
        mails.add(List.of(new MailReference(new MailReferenceTable.MailName(account, messageId), conversationId)));
    }
}
