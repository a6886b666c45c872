package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotline.gateway.access.AccountName;

/** Gives out what it is time to send. */
@ApplicationScoped
@Transactional
public class DeliveryClaiming {

    private static final DeliveryOutcome GIVEN_UP = new DeliveryOutcome.Bounced(DeliveryReason.CANNOT_BE_SENT);

    private final OutboundMessages messages;
    private final DeliverySettling settling;
    private final Clock clock;

    DeliveryClaiming(OutboundMessages messages, DeliverySettling settling, Clock clock) {
        this.messages = messages;
        this.settling = settling;
        this.clock = clock;
    }

    /** What is to be said on an account that we serve ourselves; in each conversation the first that is not said yet. */
    public List<OutboundMessage> claim(AccountName account, int most) {
        Instant now = clock.instant();
        return claim(messages.claimDue(account, now, most), now);
    }

    /**
     * Reserves some mail for the caller; two who ask at the same time get different ones. What may have brought its sender down
     * goes alone, so that nothing else is lost with it, and is given up when it did so time and again.
     */
    public List<OutboundMessage> claimMail(int most) {
        Instant now = clock.instant();
        return claim(messages.claimDueMail(now, most), now);
    }

    private List<OutboundMessage> claim(List<OutboundMessage> found, Instant now) {
        List<OutboundMessage> due = new ArrayList<>(found);
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
