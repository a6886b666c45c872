package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.interaction.AttachmentReading;
import org.hotline.gateway.interaction.InteractionProblem;
import org.hotline.gateway.mail.StoredFile;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.Rows;
import org.hotline.kit.db.StoredBytes;
import org.jspecify.annotations.Nullable;

/** Shows what waits to be delivered to those who deliver it, with the files that go with it. */
@ApplicationScoped
@Transactional
public class OutboundMessageReading {

    /** So many are looked at before asking whose conversations they belong to. */
    private static final int AT_A_TIME = 200;

    private final OutboundMessages messages;
    private final WaitingMessageTable waiting;
    private final DeliveryAccess access;
    private final AttachmentReading attachments;
    private final AnswersInFlight answers;

    OutboundMessageReading(
            OutboundMessages messages,
            WaitingMessageTable waiting,
            DeliveryAccess access,
            AttachmentReading attachments,
            AnswersInFlight answers) {
        this.messages = messages;
        this.waiting = waiting;
        this.access = access;
        this.attachments = attachments;
        this.answers = answers;
    }

    /** What waits for delivery by the caller, oldest first. */
    public Rows<OutboundMessage> list(
            @Nullable String account, @Nullable Channel channel, Access by, @Nullable UUID after, int limit) {
        List<UUID> found = new ArrayList<>();
        UUID last = after;
        List<WaitingMessage> rows;
        do {
            rows = waiting.list(account, channel, by, last, AT_A_TIME);
            found.addAll(access.covered(rows, by));
            last = rows.isEmpty() ? null : rows.get(rows.size() - 1).id();
        } while (rows.size() == AT_A_TIME && found.size() <= limit);
        return answers.page(messages.sizes(found), limit, fitting -> messages.whole(found.subList(0, fitting)));
    }

    /** A file that goes with a message. */
    public StoredFile file(UUID id, UUID attachmentId, Access by) {
        OutboundMessage message = messages.findByIdOptional(id)
                .filter(found -> access.covers(found, by))
                .orElseThrow(() -> DeliveryProblem.notFound(id));
        answers.take(StoredBytes.MEMORY);
        OutboundThread thread = message.content().thread();
        if (!thread.attachments().contains(attachmentId)) {
            throw InteractionProblem.attachmentNotFound(attachmentId);
        }
        return Optional.ofNullable(filesOf(thread, List.of(attachmentId)).get(attachmentId))
                .orElseThrow(() -> InteractionProblem.attachmentNotFound(attachmentId));
    }

    /** What goes with a message; nothing when some of it is not there, or another ticket's. */
    public Optional<List<StoredFile>> files(OutboundMessage message) {
        OutboundThread thread = message.content().thread();
        Map<UUID, StoredFile> files = filesOf(thread, thread.attachments());
        return files.keySet().containsAll(thread.attachments())
                ? Optional.of(thread.attachments().stream().map(files::get).toList())
                : Optional.empty();
    }

    private Map<UUID, StoredFile> filesOf(OutboundThread thread, List<UUID> ids) {
        return attachments.findIn(thread.ticketId(), thread.conversationId(), ids);
    }
}
