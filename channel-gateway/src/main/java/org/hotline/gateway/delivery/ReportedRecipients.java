package org.hotline.gateway.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hotline.gateway.mail.BounceNotice;
import org.hotline.gateway.mail.ComplaintNotice;
import org.hotline.gateway.mail.EnhancedStatus;
import org.hotline.gateway.suppression.Suppression;
import org.hotline.gateway.suppression.SuppressionCause;
import org.hotline.kit.address.MailAddress;

/** To whom a mail of ours went, as far as a report of it may say something of him: nobody else's address is touched by one. */
final class ReportedRecipients {

    private final OutboundMessage message;
    private final List<String> addresses;

    ReportedRecipients(OutboundMessage message) {
        this.message = message;
        this.addresses = message.content().address().all().stream()
                .map(MailAddress::bare)
                .toList();
    }

    /** Whether a report is about copies alone. */
    boolean areOnlyCopied(Collection<String> called) {
        return message.kind() != OutboundKind.FORWARD
                && message.content().address().isCopiedOnlyTo(called);
    }

    /** Those of whom a report says that nobody is there; of a mail to one alone it need not name him. */
    List<Suppression> gone(BounceNotice notice, Instant now) {
        boolean nameless = notice.recipients().isEmpty() && EnhancedStatus.saysThatNobodyIsThere(notice.status());
        return suppressed(
                ours(nameless, notice.gone()), SuppressionCause.BOUNCED, DeliveryReason.notice(notice.status()), now);
    }

    /** Those who complain; of a mail to one alone a report need not name him, and often does not. */
    List<Suppression> complaining(ComplaintNotice notice, Instant now) {
        return suppressed(
                ours(
                        notice.recipients().stream().noneMatch(named -> addresses.contains(MailAddress.bare(named))),
                        notice.recipients()),
                SuppressionCause.COMPLAINED,
                DeliveryReason.COMPLAINT.name(),
                now);
    }

    private List<String> ours(boolean nameless, List<String> named) {
        return nameless && addresses.size() == 1
                ? addresses
                : named.stream()
                        .map(MailAddress::bare)
                        .filter(addresses::contains)
                        .toList();
    }

    private List<Suppression> suppressed(List<String> some, SuppressionCause cause, String reason, Instant now) {
        OutboundThread thread = message.content().thread();
        return some.stream()
                .filter(address -> !address.isEmpty())
                .map(address -> new Suppression(
                        address, cause, reason, thread.ticketId(), thread.conversationId(), message.requestedAt(), now))
                .toList();
    }
}
