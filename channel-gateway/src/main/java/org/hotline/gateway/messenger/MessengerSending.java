package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.hotline.gateway.delivery.DeliveryClaiming;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.DeliveryReason;
import org.hotline.gateway.delivery.DeliverySettling;
import org.hotline.gateway.delivery.OutboundMessage;
import org.hotline.gateway.delivery.OutboundMessageReading;
import org.hotline.gateway.mail.StoredFile;
import org.hotline.gateway.messenger.MessengerTrouble.TroubleKind;

/** Sends what is answered by messengers, one after the other; outside any transaction, since providers may take their time. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class MessengerSending {

    private final DeliveryClaiming claiming;
    private final OutboundMessageReading reading;
    private final DeliverySettling settling;
    private final MessengerPartNoting noting;
    private final OptOutKeeping optOuts;

    MessengerSending(
            DeliveryClaiming claiming,
            OutboundMessageReading reading,
            DeliverySettling settling,
            MessengerPartNoting noting,
            OptOutKeeping optOuts) {
        this.claiming = claiming;
        this.reading = reading;
        this.settling = settling;
        this.noting = noting;
        this.optOuts = optOuts;
    }

    /** Sends what is due next; answers whether there may be more, and the provider takes it. */
    public boolean sendNext(MessengerLine line, OpenMessenger by) {
        Optional<OutboundMessage> next =
                claiming.claim(by.messenger().name(), 1).stream().findFirst();
        return next.isPresent() && send(line, by, next.get());
    }

    /** Answers whether another one may go better. */
    private boolean send(MessengerLine line, OpenMessenger by, OutboundMessage message) {
        try {
            settling.settle(message.id(), outcome(line, by, message));
            noting.noteTrouble(by.messenger(), null);
            return true;
        } catch (MessengerTrouble trouble) {
            settling.settle(
                    message.id(),
                    trouble.isFinal()
                            ? new DeliveryOutcome.Bounced(trouble.reason())
                            : new DeliveryOutcome.Deferred(trouble.reason(), trouble.pause()));
            boolean everything = trouble.kind() == TroubleKind.EVERYTHING;
            noting.noteTrouble(by.messenger(), everything ? trouble.getMessage() : null);
            return !everything;
        }
    }

    private DeliveryOutcome outcome(MessengerLine line, OpenMessenger by, OutboundMessage message)
            throws MessengerTrouble {
        MessengerPartNoting.AnsweredPeer peer = noting.peer(by.messenger(), message.content());
        Optional<List<StoredFile>> files = reading.files(message);
        if (peer.address() == null) {
            return new DeliveryOutcome.Bounced(DeliveryReason.INVALID_ADDRESS);
        } else if (!peer.open()) {
            return new DeliveryOutcome.Bounced(DeliveryReason.REPLY_WINDOW_CLOSED);
        } else if (optOuts.isStopped(by.messenger(), peer.address())) {
            return new DeliveryOutcome.Bounced(DeliveryReason.BLOCKED);
        } else if (files.isEmpty()) {
            return new DeliveryOutcome.Bounced(DeliveryReason.ATTACHMENT_MISSING);
        }
        if (!line.takesFiles() && !files.get().isEmpty()) {
            return new DeliveryOutcome.Bounced(DeliveryReason.FILES_NOT_SENT);
        }
        String text = message.content().text();
        for (MessengerPart part : MessengerPart.of(message.id(), text, line.longest(text), files.get())) {
            if (!noting.accepted(message.id()).contains(part.place())) {
                line.send(by, peer.address(), part);
                noting.noteAccepted(part, message.content());
            }
        }
        return new DeliveryOutcome.Delivered();
    }
}
