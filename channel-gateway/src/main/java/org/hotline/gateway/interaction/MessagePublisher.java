package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.event.Attachment;
import org.hotline.gateway.interaction.AttachmentTable.NewAttachment;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;

/** Tells the others about what was understood, with its files kept and its Message-IDs remembered. */
@ApplicationScoped
class MessagePublisher {

    private final MailReferenceTable mails;
    private final AttachmentTable attachments;
    private final Events events;

    MessagePublisher(MailReferenceTable mails, AttachmentTable attachments, Events events) {
        this.mails = mails;
        this.attachments = attachments;
        this.events = events;
    }

    void publish(List<NewInteraction> interactions) {
        List<NewInteraction> understood = interactions.stream()
                .filter(interaction -> interaction.submission().content() != null)
                .toList();
        mails.add(understood.stream().flatMap(MessagePublisher::reference).toList());
        Map<UUID, List<Attachment>> files = keepFiles(understood);
        events.publish(understood.stream()
                .map(interaction -> interaction.received(Ids.next(), files.getOrDefault(interaction.id(), List.of())))
                .toList());
    }

    private static Stream<MailReference> reference(NewInteraction interaction) {
        return Stream.ofNullable(interaction.submission().conversation().messageId())
                .map(messageId -> new MailReference(
                        new MailName(interaction.origin().account(), messageId), interaction.conversationId()));
    }

    /** @return by interaction, what the files are called from now on */
    private Map<UUID, List<Attachment>> keepFiles(List<NewInteraction> interactions) {
        List<NewAttachment> files = new ArrayList<>();
        Map<UUID, List<Attachment>> described = new LinkedHashMap<>();
        for (NewInteraction interaction : interactions) {
            for (MailFile file :
                    Objects.requireNonNull(interaction.submission().content()).files()) {
                NewAttachment attachment = NewAttachment.of(interaction.id(), file);
                files.add(attachment);
                described
                        .computeIfAbsent(interaction.id(), id -> new ArrayList<>())
                        .add(attachment.described());
            }
        }
        attachments.add(files);
        return described;
    }
}
