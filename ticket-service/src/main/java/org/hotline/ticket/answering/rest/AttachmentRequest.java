package org.hotline.ticket.answering.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;

/** A file that the gateway has. */
record AttachmentRequest(
        @NotNull UUID id,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 200) String type,
        @Min(0) long size) {

    static List<Attachment> toAttachments(List<AttachmentRequest> files) {
        return files.stream().map(AttachmentRequest::toAttachment).toList();
    }

    private Attachment toAttachment() {
        return new Attachment(id, name, type, size);
    }
}
