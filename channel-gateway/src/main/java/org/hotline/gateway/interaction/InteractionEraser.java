package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Leaves of erased interactions that there were some, and when. */
@ApplicationScoped
class InteractionEraser {

    private final InteractionTable interactions;
    private final RawMessageTable originals;
    private final AttachmentTable attachments;
    private final ConversationTable conversations;
    private final MailReferenceTable references;

    InteractionEraser(
            InteractionTable interactions,
            RawMessageTable originals,
            AttachmentTable attachments,
            ConversationTable conversations,
            MailReferenceTable references) {
        this.interactions = interactions;
        this.originals = originals;
        this.attachments = attachments;
        this.conversations = conversations;
        this.references = references;
    }

    /**
     * Leaves neither originals nor files, nor the names by which channels and mails know them.
     *
     * @param talks the conversations in which they were said
     * @return those that were said in the tickets
     */
    List<UUID> erase(Collection<UUID> tickets, Collection<UUID> talks) {
        List<UUID> erased = interactions.erase(tickets, talks);
        originals.erase(erased);
        attachments.erase(tickets, erased);
        references.erase(conversations.erase(talks));
        return erased;
    }
}
