package org.hotline.ticket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.jspecify.annotations.Nullable;

/** What people are told, of tickets that they may see now. */
@ApplicationScoped
@Transactional
public class NoticeReading {

    private static final int MOST_COUNTED = 1_000;

    private final NoticeTable notices;
    private final Scopes scopes;

    NoticeReading(NoticeTable notices, Scopes scopes) {
        this.notices = notices;
        this.scopes = scopes;
    }

    /** The caller's, what is not read first, after a place. */
    public List<Notice> list(Caller caller, @Nullable NoticePlace after, int limit) {
        return notices.list(caller.id(), scopes.of(caller), after, limit);
    }

    /** How many the caller has not read; a thousand at most. */
    public int countUnread(Caller caller) {
        return notices.countUnread(caller.id(), scopes.of(caller), MOST_COUNTED);
    }

    /** Those of entries of timelines that the caller sees of which the caller is told. */
    public Set<UUID> told(Collection<UUID> entries, Caller caller) {
        return entries.isEmpty() ? Set.of() : notices.told(caller.id(), entries);
    }
}
