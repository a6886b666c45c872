package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * Has them sent by mail from now on.
     *
     * @param addresses by messages, where a mail reaches whom they are for, if they were not going to an address of mail
     */
    public void reroute(Map<UUID, String> addresses) {
        Instant now = clock.instant();
        List<OutboundMessage> mails = messages.hold(addresses.keySet()).stream()
                .filter(message -> message.goByMail(
                        ways.mailbox(message.content().address().account()),
                        Objects.requireNonNull(addresses.get(message.id())),
                        now))
                .toList();
        conversations.remember(mails.stream().map(OutboundMessage::sent).toList());
    }
}
