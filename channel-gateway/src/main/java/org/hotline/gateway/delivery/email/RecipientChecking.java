package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Instant;
import org.hotline.gateway.delivery.OutboundContent;
import org.hotline.gateway.delivery.OutboundMessage;
import org.hotline.gateway.delivery.OutboundThread;
import org.hotline.gateway.suppression.Suppression;
import org.hotline.gateway.suppression.SuppressionCause;
import org.hotline.gateway.suppression.SuppressionNoting;
import org.hotline.gateway.suppression.SuppressionReading;

/** Knows to whom mail is not sent any more, and learns it of the server. */
@ApplicationScoped
class RecipientChecking {

    private final SuppressionReading reading;
    private final SuppressionNoting noting;
    private final Clock clock;

    RecipientChecking(SuppressionReading reading, SuppressionNoting noting, Clock clock) {
        this.reading = reading;
        this.noting = noting;
        this.clock = clock;
    }

    /** Without those to whom nothing is sent. */
    MailEnvelope envelope(OutboundMessage message) throws AddressException {
        OutboundContent content = message.content();
        return new MailEnvelope(
                message.kind(),
                content.address(),
                reading.among(content.address().all(), content.automated()));
    }

    /** What the server said of some of them. */
    void note(OutboundMessage message, MailEnvelope envelope) {
        OutboundThread thread = message.content().thread();
        Instant now = clock.instant();
        noting.note(envelope.gone().entrySet().stream()
                .map(gone -> new Suppression(
                        gone.getKey(),
                        SuppressionCause.BOUNCED,
                        "SMTP_" + gone.getValue(),
                        thread.ticketId(),
                        thread.conversationId(),
                        now,
                        now))
                .toList());
    }
}
