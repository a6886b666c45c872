package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** How it goes with all mailboxes together; a single statement that needs no snapshot. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class MailboxCounting {

    private static final int MOST = 10_000;

    private final FetchedMailboxTable mailboxes;
    private final Clock clock;

    MailboxCounting(FetchedMailboxTable mailboxes, Clock clock) {
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    public Duration longestLag() {
        return all().stream()
                .map(WatchedMailbox::lag)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    public int troubled() {
        return (int) all().stream()
                .filter(mailbox -> mailbox.state() == MailboxState.TROUBLED)
                .count();
    }

    public int refused() {
        return all().stream().mapToInt(WatchedMailbox::refused).sum();
    }

    private List<WatchedMailbox> all() {
        return mailboxes.list(null, MOST, clock.instant());
    }
}
