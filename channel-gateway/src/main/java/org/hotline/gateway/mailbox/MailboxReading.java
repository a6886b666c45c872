package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads how it goes with mailboxes; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class MailboxReading {

    private final FetchedMailboxTable mailboxes;
    private final FetchedMailTable mails;
    private final Clock clock;

    MailboxReading(FetchedMailboxTable mailboxes, FetchedMailTable mails, Clock clock) {
        this.mailboxes = mailboxes;
        this.mails = mails;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<WatchedMailbox> list(@Nullable UUID after, int limit) {
        return mailboxes.list(after, limit, clock.instant());
    }

    public WatchedMailbox get(UUID id) {
        return mailboxes.find(id, clock.instant()).orElseThrow(() -> MailboxProblem.notFound(id));
    }

    /** Mails that were passed over, in the order of the mailbox. */
    public List<RefusedMail> refused(UUID id, long after, int limit) {
        get(id);
        return mails.refused(id, after, limit);
    }
}
