package org.hotline.ticket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.TicketAccess;
import org.jspecify.annotations.Nullable;

/** Who watches tickets, for those who see them. */
@ApplicationScoped
@Transactional
public class WatcherReading {

    private final WatcherTable watchers;
    private final TicketAccess access;

    WatcherReading(WatcherTable watchers, TicketAccess access) {
        this.watchers = watchers;
        this.access = access;
    }

    /** Those of a ticket, after one of them in the order of their ids. */
    public List<Watcher> list(UUID ticketId, Caller caller, @Nullable UUID after, int limit) {
        return watchers.list(access.see(ticketId, caller).id(), after, limit);
    }
}
