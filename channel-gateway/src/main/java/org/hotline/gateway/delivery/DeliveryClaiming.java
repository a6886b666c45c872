package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Gives out the mail that it is time to send. */
@ApplicationScoped
@Transactional
public class MailClaiming {

    private static final DeliveryOutcome GIVEN_UP = new DeliveryOutcome.Bounced(DeliveryReason.CANNOT_BE_SENT);

    private final OutboundMessages messages;
    private final DeliverySettling settling;
    private final Clock clock;

    MailClaiming(OutboundMessages messages, DeliverySettling settling, Clock clock) {
        this.messages = messages;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * Reserves some for the caller; two who ask at the same time get different ones. What may have brought its sender down
     * goes alone, so that nothing else is lost with it, and is given up when it did so time and again.
     */
    public List<OutboundMessage> claim(int most) {
        Instant now = clock.instant();
        List<OutboundMessage> due = new ArrayList<>(messages.claimDue(now, most));
        due.stream()
                .filter(message -> message.attempts().areFatal())
                .forEach(message -> settling.settle(message, GIVEN_UP));
        due.removeIf(message -> message.attempts().areFatal());
        List<OutboundMessage> claimed = due.stream()
                .filter(message -> message.attempts().areSuspect())
                .limit(1)
                .toList();
        if (claimed.isEmpty()) {
            claimed = due;
        }
        claimed.forEach(message -> message.attempt(now));
        return claimed;
    }
}
