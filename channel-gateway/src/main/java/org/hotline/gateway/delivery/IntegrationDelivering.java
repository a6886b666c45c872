package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.delivery.OutboundMessage.Status;
import org.hotline.gateway.delivery.OutboundMessages.Waiting;
import org.hotline.gateway.interaction.AttachmentStoring;
import org.hotline.gateway.interaction.Channel;
import org.hotline.gateway.interaction.InteractionReading;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Lets integrations deliver on the channels that we do not serve ourselves. One gets what belongs to the conversations
 * that it handed in, and what belongs to nobody's.
 */
@ApplicationScoped
@Transactional
public class IntegrationDelivering {

    /** So many are looked at before asking whose conversations they belong to. */
    private static final int AT_A_TIME = 200;

    private final OutboundMessages messages;
    private final InteractionReading interactions;
    private final AttachmentStoring attachments;
    private final DeliverySettling settling;

    IntegrationDelivering(
            OutboundMessages messages,
            InteractionReading interactions,
            AttachmentStoring attachments,
            DeliverySettling settling) {
        this.messages = messages;
        this.interactions = interactions;
        this.attachments = attachments;
        this.settling = settling;
    }

    /** Which part of the list is wanted. */
    public record Filter(
            @Nullable String account,
            @Nullable Channel channel,
            @Nullable UUID after,
            int limit) {}

    /** What waits for delivery, oldest first. */
    public List<OutboundMessage> waiting(Filter filter, Caller caller) {
        List<UUID> found = new ArrayList<>();
        UUID after = filter.after;
        List<Waiting> rows;
        do {
            rows = messages.waiting(filter.account, filter.channel, after, AT_A_TIME);
            found.addAll(concerning(caller, rows));
            after = rows.isEmpty() ? null : rows.get(rows.size() - 1).id();
        } while (rows.size() == AT_A_TIME && found.size() < filter.limit);
        return messages.whole(found.subList(0, Math.min(found.size(), filter.limit)));
    }

    private List<UUID> concerning(Caller caller, List<Waiting> rows) {
        Set<UUID> others = interactions.conversationsOfOthers(
                caller, rows.stream().map(Waiting::conversationId).distinct().toList());
        return rows.stream()
                .filter(row -> !others.contains(row.conversationId()))
                .map(Waiting::id)
                .toList();
    }

    /** A file that goes with a message. */
    public MailFile file(UUID id, UUID attachmentId, Caller caller) {
        OutboundMessage message = messages.findByIdOptional(id)
                .filter(found -> concerns(caller, found))
                .orElseThrow(() -> DeliveryProblem.notFound(id));
        OutboundContent.Threading thread = message.content().thread();
        if (!thread.attachments().contains(attachmentId)) {
            throw DeliveryProblem.noSuchFile(attachmentId);
        }
        return attachments
                .findIn(thread.ticketId(), thread.conversationId(), attachmentId)
                .orElseThrow(() -> DeliveryProblem.noSuchFile(attachmentId));
    }

    /** What an integration says about a message that it fetched. */
    public void report(UUID id, DeliveryOutcome outcome, Caller caller) {
        OutboundMessage message = messages.hold(id)
                .filter(found -> concerns(caller, found))
                .orElseThrow(() -> DeliveryProblem.notFound(id));
        if (outcome instanceof DeliveryOutcome.Delivered && message.status() == Status.BOUNCED) {
            throw DeliveryProblem.alreadyGivenUp(id);
        }
        settling.settle(message, outcome);
    }

    private boolean concerns(Caller caller, OutboundMessage message) {
        UUID conversation = message.content().thread().conversationId();
        return !message.isMail()
                && interactions
                        .conversationsOfOthers(caller, List.of(conversation))
                        .isEmpty();
    }
}
