package org.hotline.ticket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.jspecify.annotations.Nullable;

/** Marks notices as read, each by whom it tells something. */
@ApplicationScoped
@Transactional
public class NoticeMarking {

    private final NoticeTable notices;
    private final Scopes scopes;
    private final Clock clock;

    NoticeMarking(NoticeTable notices, Scopes scopes, Clock clock) {
        this.notices = notices;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Some of the caller's, of tickets that the caller may see, are read; of others nothing changes.
     *
     * @param upTo the newest of those that are, with all before it
     */
    public void markRead(Collection<UUID> ids, @Nullable UUID upTo, Caller caller) {
        notices.markRead(caller.id(), scopes.of(caller), ids, upTo, clock.instant());
    }
}
