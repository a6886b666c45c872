package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What servers report about a mail of ours: that it failed (RFC 3464, RFC 6533), or that somebody complains of it (RFC 5965). */
final class MailReport {

    /** What it says of a mail stands at its beginning. */
    private static final int LONGEST = 200_000;

    private static final Set<String> DELIVERY = Set.of("message/delivery-status", "message/global-delivery-status");
    private static final String FEEDBACK = "message/feedback-report";
    private static final Set<String> RETURNED =
            Set.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");

    private boolean delivery;
    private boolean complaint;
    private @Nullable String status;
    private @Nullable String messageId;
    private List<String> recipients = List.of();
    private List<String> gone = List.of();

    /** A part of the mail. */
    void read(String type, byte[] content) {
        if (DELIVERY.contains(type)) {
            String report = beginning(content);
            delivery = true;
            status = ReportedDelivery.permanentFailure(report);
            recipients = ReportedDelivery.failedRecipients(report);
            gone = ReportedDelivery.goneRecipients(report);
        } else if (FEEDBACK.equals(type)) {
            String report = beginning(content);
            complaint = ReportedComplaint.isOne(report);
            recipients = ReportedComplaint.recipients(report);
        } else if (RETURNED.contains(type)) {
            messageId = ReportedDelivery.messageId(beginning(content));
        }
    }

    private static String beginning(byte[] content) {
        return new String(content, 0, Math.min(LONGEST, content.length), StandardCharsets.ISO_8859_1);
    }

    boolean isOfDelivery() {
        return delivery;
    }

    Optional<BounceNotice> bounce() {
        return status == null || messageId == null
                ? Optional.empty()
                : Optional.of(new BounceNotice(messageId, status, recipients, gone));
    }

    Optional<ComplaintNotice> complaint() {
        return complaint && messageId != null
                ? Optional.of(new ComplaintNotice(messageId, recipients))
                : Optional.empty();
    }
}
