package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Leaves of erased interactions that there were some, and when. */
@ApplicationScoped
class InteractionEraser {

    private static final int AT_A_TIME = 200;

    private final SaidTable interactions;
    private final RawMessageTable originals;
    private final AttachmentTable attachments;
    private final ConversationTable conversations;
    private final MailReferenceTable references;

    InteractionEraser(
            SaidTable interactions,
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

    /** Those in the conversations that are the tickets', and those that were said by the customers, in whosever tickets, some at a time. */
    List<UUID> find(Collection<UUID> tickets, Collection<UUID> talks, Collection<UUID> customers) {
        Set<UUID> found = new LinkedHashSet<>(interactions.in(tickets, talks));
        found.addAll(interactions.by(customers, AT_A_TIME));
        return List.copyOf(found);
    }

    /**
     * Leaves neither originals nor files, nor the names by which channels and mails know them.
     *
     * @param said those that are erased
     * @param tickets of which no file is kept that went with an answer
     * @param talks other conversations in which nothing may be left
     * @return those in which nothing is
     */
    List<UUID> erase(Collection<UUID> said, Collection<UUID> tickets, Collection<UUID> talks) {
        Set<UUID> touched = new LinkedHashSet<>(interactions.erase(said));
        touched.addAll(talks);
        originals.erase(said);
        attachments.erase(tickets, said);
        List<UUID> silent = conversations.erase(touched);
        references.erase(silent);
        return silent;
    }
}
