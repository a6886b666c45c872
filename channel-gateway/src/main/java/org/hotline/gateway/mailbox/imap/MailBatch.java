package org.hotline.gateway.mailbox.imap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.mailbox.FetchedMails;
import org.hotline.gateway.mailbox.RefusedMail;
import org.jspecify.annotations.Nullable;

/**
 * Mails that are fetched together. They are dealt with in their order, as far as all of them are safely kept; one that cannot be
 * read is passed over once one behind it was, for then it is not the server that is at fault.
 */
final class MailBatch {

    private final List<Fetched> mails = new ArrayList<>();
    private @Nullable RuntimeException trouble;

    /**
     * A mail of it.
     *
     * @param kept when it is safely kept; none where there is nothing to keep
     * @param refusal why it is, or may be, passed over
     */
    private record Fetched(
            long uid,
            @Nullable CompletionStage<Acceptance> kept,
            @Nullable String refusal) {}

    void take(long uid, CompletionStage<Acceptance> kept, @Nullable String refusal) {
        mails.add(new Fetched(uid, kept, refusal));
    }

    /** It is gone, or none of ours. */
    void pass(long uid) {
        mails.add(new Fetched(uid, null, null));
    }

    void doubt(long uid, String reason) {
        mails.add(new Fetched(uid, null, reason));
    }

    int size() {
        return mails.size();
    }

    /** Why not all of it is safely kept. */
    @Nullable
    RuntimeException trouble() {
        return trouble;
    }

    /** Waits until what can be kept is. */
    FetchedMails settle(long validity, long last, Instant now) {
        List<Long> taken = new ArrayList<>();
        List<RefusedMail> refused = new ArrayList<>();
        List<RefusedMail> doubted = new ArrayList<>();
        long lastUid = last;
        for (Fetched mail : mails) {
            String refusal = mail.refusal;
            if (mail.kept == null && refusal != null) {
                doubted.add(new RefusedMail(mail.uid, refusal, now));
            } else if (mail.kept == null) {
                lastUid = doubted.isEmpty() ? mail.uid : lastUid;
            } else if (isKept(mail.kept)) {
                refused.addAll(doubted);
                doubted.clear();
                lastUid = mail.uid;
                if (refusal == null) {
                    taken.add(mail.uid);
                } else {
                    refused.add(new RefusedMail(mail.uid, refusal, now));
                }
            } else {
                break;
            }
        }
        return new FetchedMails(validity, lastUid, taken, refused);
    }

    private boolean isKept(CompletionStage<Acceptance> stage) {
        try {
            stage.toCompletableFuture().join();
            return true;
        } catch (CompletionException not) {
            trouble = not.getCause() instanceof RuntimeException cause ? cause : not;
            return false;
        }
    }
}
