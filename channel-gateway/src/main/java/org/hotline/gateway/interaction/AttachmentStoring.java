package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.interaction.AttachmentTable.NewAttachment;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.security.Caller;

/** Takes files that are going to be sent with answers, and gives out those and the ones that came with messages. */
@ApplicationScoped
@Transactional
public class AttachmentStoring {

    private final AttachmentTable attachments;
    private final InteractionTable interactions;
    private final InteractionAccess access;

    AttachmentStoring(AttachmentTable attachments, InteractionTable interactions, InteractionAccess access) {
        this.attachments = attachments;
        this.interactions = interactions;
        this.access = access;
    }

    public Attachment store(MailFile file, Caller caller) {
        NewAttachment stored = NewAttachment.uploaded(caller.id(), file);
        attachments.add(List.of(stored));
        return stored.described();
    }

    /** The uploaded ones among the files belong to the ticket from now on, unless they belong to one already. */
    public void claim(Collection<UUID> ids, UUID ticketId) {
        if (!ids.isEmpty()) {
            attachments.claim(ids, ticketId);
        }
    }

    /** A file that may go with an answer: nothing when it belongs to another ticket. */
    public Optional<MailFile> findIn(UUID ticketId, UUID conversationId, UUID id) {
        return attachments.findIn(ticketId, conversationId, id);
    }

    /** For those who may see what it came or goes with. */
    public MailFile get(UUID id, Caller caller) {
        return attachments
                .origin(id)
                .filter(origin -> isShown(origin, caller))
                .flatMap(origin -> attachments.find(id))
                .orElseThrow(() -> InteractionProblem.attachmentNotFound(id));
    }

    private boolean isShown(AttachmentTable.AttachmentOrigin origin, Caller caller) {
        UUID cameWith = origin.interactionId();
        return cameWith == null
                ? access.shows(origin.ticketId(), origin.uploadedBy(), caller)
                : interactions
                        .find(cameWith)
                        .filter(interaction -> access.shows(interaction, Access.of(caller)))
                        .isPresent();
    }
}
