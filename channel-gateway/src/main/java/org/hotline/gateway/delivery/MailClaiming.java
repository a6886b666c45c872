package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.interaction.AttachmentStoring;
import org.hotline.gateway.mail.MailFile;

/** Gives out the mail that it is time to send. */
@ApplicationScoped
@Transactional
public class MailClaiming {

    private final OutboundMessages messages;
    private final AttachmentStoring attachments;
    private final Clock clock;

    MailClaiming(OutboundMessages messages, AttachmentStoring attachments, Clock clock) {
        this.messages = messages;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Reserves some for the caller; two who ask at the same time get different ones. */
    public List<OutboundMessage> claim(int most) {
        Instant now = clock.instant();
        List<OutboundMessage> due = messages.claimDue(now, most);
        due.forEach(message -> message.attempt(now));
        return due;
    }

    /** What goes with a message; nothing when some of it is not there, or another ticket's. */
    public Optional<List<MailFile>> files(OutboundMessage message) {
        List<MailFile> files = new ArrayList<>();
        OutboundContent.OutboundThread thread = message.content().thread();
        for (UUID id : thread.attachments()) {
            Optional<MailFile> file = attachments.findIn(thread.ticketId(), thread.conversationId(), id);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        return Optional.of(files);
    }
}
