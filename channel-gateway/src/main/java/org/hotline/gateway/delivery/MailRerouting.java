package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.ConversationThreading;

/** Sends by mail what did not reach anybody another way. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MailRerouting {

    private final OutboundMessages messages;
    private final ConversationThreading conversations;
    private final DeliveryWays ways;
    private final Clock clock;

    MailRerouting(OutboundMessages messages, ConversationThreading conversations, DeliveryWays ways, Clock clock) {
        this.messages = messages;
        this.conversations = conversations;
        this.ways = ways;
        this.clock = clock;
    }

    public void reroute(Collection<UUID> ids) {
        Instant now = clock.instant();
        List<OutboundMessage> mails = messages.hold(ids).stream()
                .filter(message -> message.goByMail(
                        ways.mailbox(message.content().address().account()), now))
                .toList();
        conversations.remember(mails.stream().map(OutboundMessage::sent).toList());
    }
}
