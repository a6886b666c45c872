package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hotline.gateway.mail.ComplaintNotice;
import org.hotline.gateway.suppression.Suppression;
import org.hotline.gateway.suppression.SuppressionNoting;

/** Hears, in the transaction that keeps such a report, that somebody complains of a mail of ours: machines write to him no more. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ComplaintHandling {

    private final OutboundMessages messages;
    private final SuppressionNoting suppressions;
    private final Clock clock;

    ComplaintHandling(OutboundMessages messages, SuppressionNoting suppressions, Clock clock) {
        this.messages = messages;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /** A notice counts only when it names a mail of ours with the token in its Message-ID, and only for whoever got that mail. */
    public void handle(Collection<ComplaintNotice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        ReportedMessages named = ReportedMessages.of(
                messages, notices.stream().map(ComplaintNotice::messageId).toList());
        Instant now = clock.instant();
        List<Suppression> complaining = new ArrayList<>();
        for (ComplaintNotice notice : notices) {
            named.find(notice.messageId())
                    .ifPresent(message -> complaining.addAll(new ReportedRecipients(message).complaining(notice, now)));
        }
        suppressions.note(complaining);
    }
}
