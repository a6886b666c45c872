package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Gives out the mail that it is time to send. */
@ApplicationScoped
@Transactional
public class MailClaiming {

    private final OutboundMessages messages;
    private final Clock clock;

    MailClaiming(OutboundMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Reserves some for the caller; two who ask at the same time get different ones. */
    public List<OutboundMessage> claim(int most) {
        Instant now = clock.instant();
        List<OutboundMessage> due = messages.claimDue(now, most);
        due.forEach(message -> message.attempt(now));
        return due;
    }
}
