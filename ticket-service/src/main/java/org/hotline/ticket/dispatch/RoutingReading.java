package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.TicketAccess;
import org.jspecify.annotations.Nullable;

/** Why tickets went where they went, for whoever may see them. */
@ApplicationScoped
@Transactional
public class RoutingReading {

    private final TicketAccess access;
    private final RoutingDecisionTable decisions;

    RoutingReading(TicketAccess access, RoutingDecisionTable decisions) {
        this.access = access;
        this.decisions = decisions;
    }

    /** The newest first, before one of them. */
    public List<RoutingDecision> list(UUID ticket, Caller caller, @Nullable UUID before, int limit) {
        return decisions.of(access.see(ticket, caller).id(), before, limit);
    }
}
