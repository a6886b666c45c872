package org.hotline.ticket.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.Arrival;
import org.hotline.ticket.message.MergedTalkTable.JoinedMessage;
import org.hotline.ticket.ticket.Ticket;

/** What found its place in tickets that were there. */
final class JoinedMessages {

    private final List<JoinedMessage> all = new ArrayList<>();
    private final Map<UUID, UUID> provenBy = new HashMap<>();
    private final Map<UUID, UUID> awakenings = new HashMap<>();
    private final Set<UUID> thanks = new HashSet<>();

    /** @param proof the merged ticket that proved where the message belongs */
    void add(IncomingMessage message, Arrival arrival, Ticket ticket, Optional<UUID> proof) {
        UUID id = arrival.interactionId();
        UUID awakening = ticket.lifecycle().awakeningId();
        if (awakening != null && arrival.isFromCustomer()) {
            awakenings.put(id, awakening);
        }
        if (arrival.thanks()) {
            thanks.add(id);
        }
        // a call counts where it was filed
        if (arrival.channel() != Channel.VOICE) {
            all.add(new JoinedMessage(id, ticket.id(), message.route().conversationId(), message.references()));
            proof.ifPresent(merged -> provenBy.put(id, merged));
        }
    }

    List<JoinedMessage> all() {
        return all;
    }

    /** Which merged ticket proved it, by a token of its own. */
    Map<UUID, UUID> provenBy() {
        return provenBy;
    }

    /** What was nothing but thanks, and left its ticket solved. */
    Set<UUID> thanks() {
        return thanks;
    }

    /** By what the customer said tickets are open again, or wait no longer. */
    Map<UUID, UUID> awakenings() {
        return awakenings;
    }
}
