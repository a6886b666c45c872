package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.gateway.delivery.BounceHandling;
import org.hotline.gateway.delivery.ComplaintHandling;
import org.hotline.gateway.interaction.Submission;
import org.hotline.gateway.suppression.SuppressionLifting;

/** What mails that are kept for the first time say of mails of ours, and of their writers' addresses. */
@ApplicationScoped
class KeptMails {

    private final BounceHandling bounces;
    private final ComplaintHandling complaints;
    private final SuppressionLifting suppressions;

    KeptMails(BounceHandling bounces, ComplaintHandling complaints, SuppressionLifting suppressions) {
        this.bounces = bounces;
        this.complaints = complaints;
        this.suppressions = suppressions;
    }

    void hear(List<Submission> kept) {
        bounces.handle(kept.stream()
                .flatMap(submission -> Stream.ofNullable(submission.bounce()))
                .toList());
        complaints.handle(kept.stream()
                .flatMap(submission -> Stream.ofNullable(submission.complaint()))
                .toList());
        suppressions.hear(
                kept.stream().map(Submission::writer).flatMap(Optional::stream).toList());
    }
}
