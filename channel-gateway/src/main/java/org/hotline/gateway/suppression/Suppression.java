package org.hotline.gateway.suppression;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.hotline.kit.address.MailAddress;

/**
 * An address that gets no mail, or only what a person wrote.
 *
 * @param address in the form in which addresses are compared
 * @param reason as the delivery would say it: {@code SMTP_5.1.1}, {@code DSN_5.1.1} or {@code COMPLAINT}
 * @param ticketId to which the mail belonged by which we know
 * @param conversationId in which it was sent
 * @param sentAt since when that mail was on its way: what an address was cleared of since, it does not prove
 * @param suppressedAt when we learned of it
 */
public record Suppression(
        String address,
        SuppressionCause cause,
        String reason,
        UUID ticketId,
        UUID conversationId,
        Instant sentAt,
        Instant suppressedAt) {

    /** Two writers at once that keep to it do not wait for each other in a circle. */
    static final Comparator<Suppression> ORDER =
            Comparator.comparing(Suppression::address).thenComparing(Suppression::cause);

    public Suppression {
        address = MailAddress.bare(address);
    }
}
