package org.hotline.gateway.mailbox.imap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.mailbox.Afterwards;
import org.hotline.gateway.mailbox.FetchedMails;
import org.hotline.gateway.mailbox.HeldMailbox;
import org.hotline.gateway.mailbox.MailboxProgressing;
import org.jspecify.annotations.Nullable;

/** Takes the mails of an open mailbox, some at a time, and then moves or deletes them there if that is wanted. */
@ApplicationScoped
class MailboxFetcher {

    private static final int MOST_MAILS = 50;
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final MailHandingIn handing;
    private final MailboxProgressing progressing;
    private final Clock clock;

    MailboxFetcher(MailHandingIn handing, MailboxProgressing progressing, Clock clock) {
        this.handing = handing;
        this.progressing = progressing;
        this.clock = clock;
    }

    /** Goes on in the mailbox where it was left. */
    FetchRun begin(HeldMailbox held, ImapFolder folder, MailStumbles stumbles) throws MessagingException {
        long validity = folder.validity();
        return new FetchRun(held, folder, stumbles, validity, progressing.begin(held, validity));
    }

    /** All that is there. */
    void fetch(FetchRun run) throws MessagingException {
        settleTaken(run);
        List<Long> waiting = run.folder().after(run.last(), run.held().mailbox().fetchedSince());
        while (!waiting.isEmpty()) {
            takeSome(run, waiting.subList(0, Math.min(MOST_MAILS, waiting.size())), waiting.size());
            settleTaken(run);
            waiting = waiting.stream().filter(uid -> uid > run.last()).toList();
        }
        progressing.finish(run.held());
    }

    private void takeSome(FetchRun run, List<Long> uids, int waiting) throws MessagingException {
        Map<Long, ListedMail> listed = run.folder().describe(uids);
        ListedMail oldest = listed.get(uids.get(0));
        progressing.count(run.held(), waiting, oldest == null ? null : oldest.since());
        MailBatch batch = new MailBatch();
        MessagingException unread = read(run, uids, listed, batch);
        long before = run.last();
        FetchedMails done = batch.settle(run.validity(), before, clock.instant());
        if (done.lastUid() > before) {
            progressing.advance(run.held(), done);
            run.advance(done.lastUid());
        }
        if (batch.trouble() != null) {
            throw batch.trouble();
        } else if (unread != null) {
            throw unread;
        } else if (done.lastUid() == before) {
            throw new MessagingException(
                    "the mail " + uids.get(0) + ' ' + run.stumbles().reason(uids.get(0)));
        }
    }

    /** Returns why not all of them could be read. */
    private @Nullable MessagingException read(
            FetchRun run, List<Long> uids, Map<Long, ListedMail> listed, MailBatch batch) {
        long bytes = 0;
        for (long uid : uids) {
            ListedMail mail = listed.getOrDefault(uid, ListedMail.unknown(uid, clock.instant()));
            if (run.isTooOld(mail)) {
                batch.pass(uid);
            } else if (run.stumbles().isBad(uid)) {
                batch.doubt(uid, run.stumbles().reason(uid));
            } else if (bytes > MOST_BYTES) {
                return null;
            } else {
                try {
                    handing.handIn(run, mail, batch);
                } catch (MessagingException trouble) {
                    run.stumbles().add(uid, ImapTrouble.words(trouble));
                    return trouble;
                }
                bytes += mail.size();
            }
        }
        return null;
    }

    private void settleTaken(FetchRun run) throws MessagingException {
        HeldMailbox held = run.held();
        String moveTo = held.fetching().moveTo();
        List<Long> taken = progressing.taken(held, MOST_MAILS);
        while (!taken.isEmpty()) {
            if (moveTo != null) {
                run.folder().move(taken, moveTo);
            } else if (held.fetching().afterwards() == Afterwards.DELETE) {
                run.folder().delete(taken);
            }
            progressing.settle(held, taken);
            taken = progressing.taken(held, MOST_MAILS);
        }
    }
}
