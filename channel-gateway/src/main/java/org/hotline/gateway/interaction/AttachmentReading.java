package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.mail.StoredFile;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.StoredBytes;
import org.hotline.kit.security.Caller;

/** Gives out the files that came with messages, and those that are going to be sent with answers. */
@ApplicationScoped
@Transactional
public class AttachmentReading {

    private final AttachmentTable attachments;
    private final InteractionTable interactions;
    private final InteractionAccess access;
    private final AnswersInFlight answers;

    AttachmentReading(
            AttachmentTable attachments,
            InteractionTable interactions,
            InteractionAccess access,
            AnswersInFlight answers) {
        this.attachments = attachments;
        this.interactions = interactions;
        this.access = access;
        this.answers = answers;
    }

    /** Files that may go with an answer, by their ids; those that belong to another ticket are left out. */
    public Map<UUID, StoredFile> findIn(UUID ticketId, UUID conversationId, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : attachments.findIn(ticketId, conversationId, ids);
    }

    /** For those who may see what it came or goes with. */
    public StoredFile get(UUID id, Caller caller) {
        answers.take(StoredBytes.MEMORY);
        return attachments
                .origin(id)
                .filter(origin -> covers(origin, caller))
                .flatMap(origin -> attachments.find(id))
                .orElseThrow(() -> InteractionProblem.attachmentNotFound(id));
    }

    private boolean covers(AttachmentTable.AttachmentOrigin origin, Caller caller) {
        UUID cameWith = origin.interactionId();
        return cameWith == null
                ? access.covers(origin.ticketId(), origin.uploadedBy(), caller)
                : interactions
                        .find(cameWith)
                        .filter(interaction -> access.covers(interaction, Access.of(caller)))
                        .isPresent();
    }
}
