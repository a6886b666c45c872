package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountOwning;
import org.hotline.gateway.delivery.OutboundMessage.OutboundStatus;
import org.hotline.gateway.delivery.OutboundMessages.Waiting;
import org.hotline.gateway.interaction.AttachmentStoring;
import org.hotline.gateway.interaction.Channel;
import org.hotline.gateway.interaction.InteractionReading;
import org.hotline.gateway.mail.MailFile;
import org.jspecify.annotations.Nullable;

/**
 * Lets integrations deliver on the channels that we do not serve ourselves. One gets what goes out on its accounts; on
 * those that belong to nobody, what belongs to no conversation that another handed in.
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
    private final AccountOwning owning;

    IntegrationDelivering(
            OutboundMessages messages,
            InteractionReading interactions,
            AttachmentStoring attachments,
            DeliverySettling settling,
            AccountOwning owning) {
        this.messages = messages;
        this.interactions = interactions;
        this.attachments = attachments;
        this.settling = settling;
        this.owning = owning;
    }

    /** Which part of the list is wanted. */
    public record Filter(
            @Nullable String account,
            @Nullable Channel channel,
            @Nullable UUID after,
            int limit) {}

    /** What waits for delivery, oldest first. */
    public List<OutboundMessage> waiting(Filter filter, Access by) {
        List<UUID> found = new ArrayList<>();
        UUID after = filter.after;
        List<Waiting> rows;
        do {
            rows = messages.waiting(filter.account, filter.channel, after, AT_A_TIME);
            found.addAll(concerning(by, rows));
            after = rows.isEmpty() ? null : rows.get(rows.size() - 1).id();
        } while (rows.size() == AT_A_TIME && found.size() < filter.limit);
        return messages.whole(found.subList(0, Math.min(found.size(), filter.limit)));
    }

    private List<UUID> concerning(Access by, List<Waiting> rows) {
        Map<AccountName, UUID> owners =
                owning.owners(rows.stream().map(Waiting::accountName).distinct().toList());
        Set<UUID> others = interactions.conversationsOfOthers(
                by,
                rows.stream()
                        .filter(row -> !owners.containsKey(row.accountName()))
                        .map(Waiting::conversationId)
                        .distinct()
                        .toList());
        return rows.stream()
                .filter(row -> {
                    UUID owner = owners.get(row.accountName());
                    return owner == null
                            ? by.reaches(row.account()) && !others.contains(row.conversationId())
                            : by.owns(row.account(), owner);
                })
                .map(Waiting::id)
                .toList();
    }

    /** A file that goes with a message. */
    public MailFile file(UUID id, UUID attachmentId, Access by) {
        OutboundMessage message = messages.findByIdOptional(id)
                .filter(found -> concerns(by, found))
                .orElseThrow(() -> DeliveryProblem.notFound(id));
        OutboundContent.OutboundThread thread = message.content().thread();
        if (!thread.attachments().contains(attachmentId)) {
            throw DeliveryProblem.noSuchFile(attachmentId);
        }
        return attachments
                .findIn(thread.ticketId(), thread.conversationId(), attachmentId)
                .orElseThrow(() -> DeliveryProblem.noSuchFile(attachmentId));
    }

    /** What an integration says about a message that it fetched. */
    public void report(UUID id, DeliveryOutcome outcome, Access by) {
        OutboundMessage message =
                messages.hold(id).filter(found -> concerns(by, found)).orElseThrow(() -> DeliveryProblem.notFound(id));
        if (outcome instanceof DeliveryOutcome.Delivered && message.status() == OutboundStatus.BOUNCED) {
            throw DeliveryProblem.alreadyGivenUp(id);
        }
        settling.settle(message, outcome);
    }

    private boolean concerns(Access by, OutboundMessage message) {
        OutboundContent content = message.content();
        Waiting row = new Waiting(
                message.id(),
                content.thread().conversationId(),
                content.address().channel(),
                content.address().account());
        return !message.isMail() && !concerning(by, List.of(row)).isEmpty();
    }
}
