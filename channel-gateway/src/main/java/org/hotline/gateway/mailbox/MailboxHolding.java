package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gives each mailbox to one instance for a while; whoever does not ask again loses what it has. */
@ApplicationScoped
@Transactional
public class MailboxHolding {

    private static final Duration WHILE = Duration.ofSeconds(30);

    private final MailboxProgressTable progress;
    private final FetchedMailboxTable mailboxes;
    private final SecretSeal seal;
    private final Clock clock;

    MailboxHolding(MailboxProgressTable progress, FetchedMailboxTable mailboxes, SecretSeal seal, Clock clock) {
        this.progress = progress;
        this.mailboxes = mailboxes;
        this.seal = seal;
        this.clock = clock;
    }

    /** All that the holder has from now on. */
    public List<HeldMailbox> hold(UUID holder) {
        Instant now = clock.instant();
        return progress.hold(holder, now, now.plus(WHILE)).stream()
                .map(row -> new HeldMailbox(
                        holder,
                        row.mailbox(),
                        seal.open(row.sealed(), row.mailbox().id()),
                        row.uidValidity(),
                        row.lastUid()))
                .toList();
    }

    public void release(UUID holder) {
        progress.release(holder);
    }

    /** The provider gave another one; the one before may be worth nothing now. */
    public void renew(HeldMailbox held, String refreshToken) {
        MailboxSecrets renewed = new MailboxSecrets(held.secrets().secret(), refreshToken);
        mailboxes.renew(held.mailbox(), seal.seal(renewed, held.id()));
    }
}
