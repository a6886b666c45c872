package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Leaves nothing of interactions but that there were some. */
@ApplicationScoped
class InteractionEraser {

    private final InteractionTable interactions;
    private final RawMessageTable originals;
    private final AttachmentTable files;
    private final MailReferenceTable mails;
    private final ConversationTable conversations;

    InteractionEraser(
            InteractionTable interactions,
            RawMessageTable originals,
            AttachmentTable files,
            MailReferenceTable mails,
            ConversationTable conversations) {
        this.interactions = interactions;
        this.originals = originals;
        this.files = files;
        this.mails = mails;
        this.conversations = conversations;
    }

    /** @return those that were said in the tickets, in the conversations */
    List<UUID> erase(List<UUID> tickets, List<UUID> talks) {
        List<UUID> erased = interactions.erase(tickets, talks);
        originals.remove(erased);
        files.removeAllOf(tickets, erased);
        List<UUID> over = conversations.erase(talks);
        mails.remove(over);
        return erased;
    }
}
