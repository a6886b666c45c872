package org.hotline.gateway.intake;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hotline.gateway.access.AccessProblem;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Submission;

/** What waits for its commit, and whoever waits for the answer. */
record WaitingSubmission(Submission submission, CompletableFuture<Acceptance> answer) {

    /** @param kept none where its account belongs to another */
    void settle(Optional<Acceptance> kept) {
        kept.ifPresentOrElse(
                answer::complete,
                () -> answer.completeExceptionally(
                        AccessProblem.accountOfAnother(submission.origin().account())));
    }
}
