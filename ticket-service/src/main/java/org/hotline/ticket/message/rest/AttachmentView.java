package org.hotline.ticket.message.rest;

import java.util.UUID;
import org.hotline.event.Attachment;

/** A file that came or goes with something that is said; the gateway has its bytes. */
public record AttachmentView(UUID id, String name, String type, long size, String href) {

    public static AttachmentView of(Attachment file) {
        return new AttachmentView(file.id(), file.name(), file.type(), file.size(), "/v1/attachments/" + file.id());
    }
}
