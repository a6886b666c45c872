package org.hotline.gateway.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.MessageContent;
import org.hotline.gateway.interaction.Submission;

/**
 * The door through which everything comes in. Whoever hands something in waits until it is committed; those who wait at
 * the same time share one commit, so that many come through per second although each is safe before it is acknowledged.
 * What is large goes by a lane of its own: a chat message does not wait until the files of a mail are written.
 */
@ApplicationScoped
public class IntakeQueue {

    private static final int LARGE = 256 * 1024;

    private final Duration patience;
    private final IntakeLane small;
    private final IntakeLane large;

    IntakeQueue(
            SubmissionKeeping keeping,
            @ConfigProperty(name = "hotline.intake.waiting") int waiting,
            @ConfigProperty(name = "hotline.intake.patience") Duration patience) {
        this.patience = patience;
        this.small = new IntakeLane("intake-writer", keeping, waiting);
        this.large = new IntakeLane("intake-writer-large", keeping, waiting);
    }

    /** The answer comes after the commit; without one in time, or with too many waiting, it is a refusal to retry on. */
    public CompletionStage<Acceptance> accept(Submission submission) {
        IntakeLane lane = bytes(submission) > LARGE ? large : small;
        return lane.accept(submission)
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(trouble -> CompletableFuture.failedStage(
                        trouble instanceof TimeoutException ? IntakeProblem.overloaded() : trouble));
    }

    /** With its files, which a form or a chat hands in beside its original. */
    private static long bytes(Submission submission) {
        MessageContent content = submission.content();
        long files = content == null
                ? 0
                : content.files().stream()
                        .mapToLong(file -> file.content().length)
                        .sum();
        return Math.max(files, submission.original().body().length);
    }

    /** The same for callers that have a thread to wait with. */
    public Acceptance acceptAndWait(Submission submission) {
        try {
            return accept(submission).toCompletableFuture().join();
        } catch (CompletionException trouble) {
            throw trouble.getCause() instanceof RuntimeException cause ? cause : trouble;
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        small.close();
        large.close();
    }
}
