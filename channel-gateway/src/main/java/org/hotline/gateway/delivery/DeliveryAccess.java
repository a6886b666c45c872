package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountOwner;
import org.hotline.gateway.access.AccountReading;
import org.hotline.gateway.interaction.InteractionReading;
import org.jspecify.annotations.Nullable;

/**
 * Says which integration delivers what: the one to which an admin gave the account; otherwise the one that opened the ticket;
 * otherwise the one that took the account by handing in; otherwise whoever handed in in the conversation. What none of them brought
 * is nobody's, and waits for an admin.
 */
@ApplicationScoped
class DeliveryAccess {

    private final AccountReading accounts;
    private final InteractionReading interactions;

    DeliveryAccess(AccountReading accounts, InteractionReading interactions) {
        this.accounts = accounts;
        this.interactions = interactions;
    }

    boolean covers(OutboundMessage message, Access by) {
        OutboundContent content = message.content();
        WaitingMessage row = new WaitingMessage(
                message.id(),
                content.thread().conversationId(),
                content.address().channel(),
                content.address().account(),
                content.thread().integration());
        return !message.isMail() && !covered(List.of(row), by).isEmpty();
    }

    /** Those of the messages that are the caller's to deliver, in their order. */
    List<UUID> covered(Collection<WaitingMessage> rows, Access by) {
        if (by.everywhere()) {
            return rows.stream().map(WaitingMessage::id).toList();
        }
        Map<AccountName, AccountOwner> owners = accounts.owners(
                rows.stream().map(WaitingMessage::accountName).distinct().toList());
        Set<UUID> own = interactions.conversationsOf(
                rows.stream().map(WaitingMessage::conversationId).distinct().toList(), by);
        return rows.stream()
                .filter(row -> by.reaches(row.account()) && covers(row, owners.get(row.accountName()), own, by.id()))
                .map(WaitingMessage::id)
                .toList();
    }

    private static boolean covers(WaitingMessage row, @Nullable AccountOwner owner, Set<UUID> own, UUID caller) {
        if (owner != null && (owner.given() || row.integration() == null)) {
            return caller.equals(owner.integration());
        }
        return row.integration() == null ? own.contains(row.conversationId()) : caller.equals(row.integration());
    }
}
