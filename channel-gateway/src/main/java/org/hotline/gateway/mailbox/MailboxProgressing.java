package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers how far a mailbox is and how it goes, for whoever holds it and nobody else. */
@ApplicationScoped
@Transactional
public class MailboxProgressing {

    private final MailboxProgressTable progress;
    private final MailboxPlaces places;
    private final FetchedMailTable mails;
    private final Clock clock;

    MailboxProgressing(MailboxProgressTable progress, MailboxPlaces places, FetchedMailTable mails, Clock clock) {
        this.progress = progress;
        this.places = places;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Begins with a mailbox, from its beginning when its mails have other numbers than before.
     *
     * @return the last mail that is dealt with
     */
    public long begin(HeldMailbox held, long uidValidity) {
        check(held);
        if (held.uidValidity() == uidValidity) {
            return held.lastUid();
        }
        places.begin(held.id(), uidValidity);
        return 0;
    }

    /** Some more mails are dealt with. */
    public void advance(HeldMailbox held, FetchedMails fetched) {
        check(held);
        progress.advance(held.id(), fetched.uidValidity(), fetched.lastUid());
        progress.succeed(held.id(), clock.instant());
        if (held.fetching().afterwards() != Afterwards.LEAVE) {
            mails.take(held.id(), fetched.taken());
        }
        mails.refuse(held.id(), fetched.refused());
    }

    /** Mails that are safely kept, and still to be moved or deleted. */
    public List<Long> taken(HeldMailbox held, int limit) {
        check(held);
        return mails.taken(held.id(), limit);
    }

    /** They were moved or deleted. */
    public void settle(HeldMailbox held, Collection<Long> uids) {
        check(held);
        mails.settle(held.id(), uids);
    }

    /** So many mails are there, the first of them for so long. */
    public void count(HeldMailbox held, int waiting, @Nullable Instant since) {
        check(held);
        progress.count(held.id(), waiting, since);
    }

    /** All mails that are there are dealt with. */
    public void finish(HeldMailbox held) {
        count(held, 0, null);
        progress.succeed(held.id(), clock.instant());
    }

    public void fail(HeldMailbox held, String error) {
        check(held);
        progress.fail(held.id(), error, clock.instant());
    }

    private void check(HeldMailbox held) {
        if (!progress.isHeld(held, clock.instant())) {
            throw MailboxProblem.lost(held.id());
        }
    }
}
