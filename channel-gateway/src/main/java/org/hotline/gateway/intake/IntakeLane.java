package org.hotline.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Submission;
import org.hotline.kit.db.DatabaseTrouble;

/** Those who wait for their commit, and the one who writes: whoever waits at the same time shares a commit. */
final class IntakeLane {

    private static final int MOST_PER_COMMIT = 200;
    private static final long MOST_BYTES_PER_COMMIT = 32L * 1024 * 1024;
    private static final int TRIES = 3;

    private final SubmissionKeeping keeping;
    private final BlockingQueue<WaitingSubmission> queue;
    private final Thread writer;
    private volatile boolean open = true;

    /** @param most how many may wait */
    IntakeLane(String name, SubmissionKeeping keeping, int most) {
        this.keeping = keeping;
        this.queue = new ArrayBlockingQueue<>(most);
        this.writer = new Thread(this::write, name);
        writer.setDaemon(true);
        writer.start();
    }

    /** The answer comes after the commit; with too many waiting it is a refusal. */
    CompletableFuture<Acceptance> accept(Submission submission) {
        WaitingSubmission waiting = new WaitingSubmission(submission, new CompletableFuture<>());
        if (!open || !queue.offer(waiting)) {
            return CompletableFuture.failedFuture(IntakeProblem.overloaded());
        }
        return waiting.answer();
    }

    /** Takes nothing more, and gives what waits the time to be written. */
    void close() throws InterruptedException {
        open = false;
        writer.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void write() {
        while (open || !queue.isEmpty()) {
            try {
                List<WaitingSubmission> batch = nextBatch();
                if (!batch.isEmpty()) {
                    write(batch);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<WaitingSubmission> nextBatch() throws InterruptedException {
        List<WaitingSubmission> batch = new ArrayList<>();
        WaitingSubmission next = queue.poll(200, TimeUnit.MILLISECONDS);
        long bytes = 0;
        while (next != null) {
            batch.add(next);
            bytes += next.submission().original().body().length;
            next = batch.size() < MOST_PER_COMMIT && bytes < MOST_BYTES_PER_COMMIT ? queue.poll() : null;
        }
        return batch;
    }

    private void write(List<WaitingSubmission> batch) {
        try {
            complete(batch, keeping.keep(submissions(batch)));
        } catch (RuntimeException trouble) {
            if (DatabaseTrouble.isUnreachable(trouble)) {
                batch.forEach(waiting -> waiting.answer().completeExceptionally(trouble));
            } else {
                batch.forEach(this::writeAlone);
            }
        }
    }

    private static List<Submission> submissions(List<WaitingSubmission> batch) {
        return batch.stream().map(WaitingSubmission::submission).toList();
    }

    private static void complete(List<WaitingSubmission> batch, List<Optional<Acceptance>> answers) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).settle(answers.get(i));
        }
    }

    /** What spoils a batch is found by writing its members one by one; what cannot even be written alone is put aside. */
    private void writeAlone(WaitingSubmission waiting) {
        RuntimeException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                Submission submission = last == null || DatabaseTrouble.isPassing(last)
                        ? waiting.submission()
                        : waiting.submission().quarantined("cannot be stored as read: " + last.getMessage());
                complete(List.of(waiting), keeping.keep(List.of(submission)));
                return;
            } catch (RuntimeException trouble) {
                last = trouble;
            }
        }
        waiting.answer().completeExceptionally(last);
    }
}
