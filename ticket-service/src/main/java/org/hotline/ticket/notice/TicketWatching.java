package org.hotline.ticket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.TicketAccess;

/** Lets people watch tickets that they see, and stop it. */
@ApplicationScoped
@Transactional
public class TicketWatching {

    private final WatcherTable watchers;
    private final TicketAccess access;
    private final Clock clock;

    TicketWatching(WatcherTable watchers, TicketAccess access, Clock clock) {
        this.watchers = watchers;
        this.access = access;
        this.clock = clock;
    }

    public void watch(UUID ticketId, Caller caller) {
        watchers.add(access.see(ticketId, caller).id(), new Watcher(caller.id(), clock.instant()));
    }

    public void unwatch(UUID ticketId, Caller caller) {
        watchers.remove(access.see(ticketId, caller).id(), caller.id());
    }
}
