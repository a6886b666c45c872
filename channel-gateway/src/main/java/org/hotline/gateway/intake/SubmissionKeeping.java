package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.chat.ChatRecording;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.InteractionRecording;
import org.hotline.gateway.interaction.Submission;

/**
 * Keeps what was handed in. What a mail reports about a mail of ours takes effect in the transaction that keeps it: both
 * happen or neither, and a repetition reports nothing. What is kept commits by itself, whatever becomes of the rest: whoever
 * handed it in is answered then.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SubmissionKeeping {

    private final InteractionRecording recording;
    private final KeptMails mails;
    private final ChatRecording chats;

    SubmissionKeeping(InteractionRecording recording, KeptMails mails, ChatRecording chats) {
        this.recording = recording;
        this.mails = mails;
        this.chats = chats;
    }

    /** Returns an answer for each submission, in their order; none where the account belongs to another. */
    List<Optional<Acceptance>> keep(List<Submission> submissions) {
        InteractionRecording.Recorded recorded = recording.keep(submissions);
        mails.hear(recorded.fresh());
        chats.record(submissions, recorded.answers());
        return recorded.answers();
    }

    /** Passes on what waited in quarantine, or says why it stays there. */
    void keepAgain(UUID interactionId, Submission submission) {
        String reason = submission.quarantine();
        if (reason == null) {
            recording.release(interactionId, submission);
        } else {
            recording.explain(interactionId, reason);
        }
        mails.hear(List.of(submission));
    }
}
