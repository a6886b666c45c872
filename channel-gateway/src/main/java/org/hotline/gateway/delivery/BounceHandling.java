package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hotline.gateway.mail.BounceNotice;
import org.hotline.gateway.suppression.Suppression;
import org.hotline.gateway.suppression.SuppressionNoting;

/** Hears, in the transaction that keeps such a report, that mail of ours could not be delivered after all. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BounceHandling {

    private final OutboundMessages messages;
    private final DeliverySettling settling;
    private final SuppressionNoting suppressions;
    private final Clock clock;

    BounceHandling(OutboundMessages messages, DeliverySettling settling, SuppressionNoting suppressions, Clock clock) {
        this.messages = messages;
        this.settling = settling;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /**
     * A notice counts only when it names a mail of ours with the token in its Message-ID, which nobody can guess; that a copy failed
     * says nothing of the customer. All to whom something is forwarded are alike. Whom nobody can write to any more is not written
     * to, if the mail went to him.
     */
    public void handle(Collection<BounceNotice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        ReportedMessages named = ReportedMessages.of(
                messages, notices.stream().map(BounceNotice::messageId).toList());
        Instant now = clock.instant();
        List<Suppression> gone = new ArrayList<>();
        for (BounceNotice notice : notices) {
            named.find(notice.messageId()).ifPresent(message -> {
                ReportedRecipients recipients = new ReportedRecipients(message);
                if (!recipients.areOnlyCopied(notice.recipients())) {
                    settling.settle(message, new DeliveryOutcome.Bounced(DeliveryReason.notice(notice.status())));
                }
                gone.addAll(recipients.gone(notice, now));
            });
        }
        suppressions.note(gone);
        messages.flush(); // what cannot be noted fails here, not when the mail is being committed
    }
}
