package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.gateway.interaction.AttachmentTable.NewAttachment;
import org.hotline.gateway.mail.MailFile;

/** Takes files that are going to be sent with answers, and gives out those and the ones that came with messages. */
@ApplicationScoped
@Transactional
public class AttachmentStoring {

    private final AttachmentTable attachments;

    AttachmentStoring(AttachmentTable attachments) {
        this.attachments = attachments;
    }

    public Attachment store(MailFile file) {
        NewAttachment stored = NewAttachment.of(null, file);
        attachments.add(List.of(stored));
        return stored.described();
    }

    public Optional<MailFile> find(UUID id) {
        return attachments.find(id);
    }

    /** For those who may know whether there is such a file. */
    public MailFile get(UUID id) {
        return find(id).orElseThrow(() -> InteractionProblem.attachmentNotFound(id));
    }
}
