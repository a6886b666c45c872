package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.DeliverySettling;
import org.hotline.gateway.delivery.OutboundContent;
import org.hotline.gateway.messenger.MessengerTalkTable.MessengerTalk;
import org.jspecify.annotations.Nullable;

/** Notes which parts of our answers providers have, and what they tell of them later. */
@ApplicationScoped
@Transactional
public class MessengerPartNoting {

    private final MessengerPartTable parts;
    private final MessengerTalkTable talks;
    private final MessengerTable messengers;
    private final DeliverySettling settling;
    private final Clock clock;

    MessengerPartNoting(
            MessengerPartTable parts,
            MessengerTalkTable talks,
            MessengerTable messengers,
            DeliverySettling settling,
            Clock clock) {
        this.parts = parts;
        this.talks = talks;
        this.messengers = messengers;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * Whom we answer.
     *
     * @param address as his provider knows him; nothing where we do not
     * @param open whether he can be answered now
     */
    record AnsweredPeer(@Nullable String address, boolean open) {}

    /** Who wrote to nobody of ours by WhatsApp cannot be answered there, whatever his number is; by text message he can. */
    AnsweredPeer peer(Messenger messenger, OutboundContent content) {
        Optional<MessengerTalk> talk = talks.find(
                messenger.id(),
                content.thread().conversationId(),
                content.address().toAddress());
        return talk.map(known -> new AnsweredPeer(
                        known.peer(), ReplyWindow.isOpen(messenger.channel(), known.heardAt(), clock.instant())))
                .orElse(
                        messenger.channel() == Channel.TELEGRAM
                                ? new AnsweredPeer(null, false)
                                : new AnsweredPeer(content.address().toAddress(), messenger.channel() == Channel.SMS));
    }

    Set<Integer> accepted(UUID message) {
        return parts.accepted(message);
    }

    void noteAccepted(MessengerPart part, OutboundContent content) {
        parts.accept(part, content.thread().ticketId(), clock.instant());
    }

    /** Nothing where all is well. */
    void noteTrouble(Messenger messenger, @Nullable String trouble) {
        messengers.note(messenger.id(), trouble, clock.instant());
    }

    /** What a provider tells of a part, in any order and any number of times. */
    public void note(MessengerReceipt receipt) {
        parts.note(receipt);
    }

    /** It will never arrive, though he took it. */
    public void noteFailed(Messenger messenger, UUID message, String reason) {
        settling.settle(message, messenger.name(), new DeliveryOutcome.Bounced(reason));
    }
}
