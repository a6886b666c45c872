package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountReading;
import org.hotline.gateway.delivery.OutboundMessages.Waiting;
import org.hotline.gateway.interaction.InteractionReading;

/**
 * Says which integration delivers what: one gets what goes out on its accounts; on those that belong to nobody, what belongs
 * to no conversation that another handed in.
 */
@ApplicationScoped
class DeliveryAccess {

    private final AccountReading accounts;
    private final InteractionReading interactions;

    DeliveryAccess(AccountReading accounts, InteractionReading interactions) {
        this.accounts = accounts;
        this.interactions = interactions;
    }

    boolean shows(OutboundMessage message, Access by) {
        OutboundContent content = message.content();
        Waiting row = new Waiting(
                message.id(),
                content.thread().conversationId(),
                content.address().channel(),
                content.address().account());
        return !message.isMail() && !shown(List.of(row), by).isEmpty();
    }

    /** Those of the messages that are the caller's to deliver, in their order. */
    List<UUID> shown(Collection<Waiting> rows, Access by) {
        Map<AccountName, UUID> owners = accounts.owners(
                rows.stream().map(Waiting::accountName).distinct().toList());
        Set<UUID> others = interactions.conversationsOfOthers(
                rows.stream()
                        .filter(row -> !owners.containsKey(row.accountName()))
                        .map(Waiting::conversationId)
                        .distinct()
                        .toList(),
                by);
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
}
