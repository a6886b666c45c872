package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.gateway.interaction.AttachmentTable.NewAttachment;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.UploadIds;

/** Takes files that are going to be sent with answers. */
@ApplicationScoped
@Transactional
public class AttachmentStoring {

    private final AttachmentTable attachments;
    private final UploadIds ids;

    AttachmentStoring(AttachmentTable attachments, UploadIds ids) {
        this.attachments = attachments;
        this.ids = ids;
    }

    public Attachment store(MailFile file, Caller caller) {
        NewAttachment stored = NewAttachment.uploaded(ids.issue(caller.id()), caller.id(), file);
        attachments.add(List.of(stored));
        return stored.described();
    }

    /** The uploaded ones among the files belong to their tickets from now on, unless they belong to one already. */
    public void claim(Map<UUID, UUID> tickets) {
        if (!tickets.isEmpty()) {
            attachments.claim(tickets);
        }
    }
}
