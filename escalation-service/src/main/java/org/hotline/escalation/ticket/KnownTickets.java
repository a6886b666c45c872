package org.hotline.escalation.ticket;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All tickets that this service knows of. */
public interface KnownTickets {

    Optional<KnownTicket> find(UUID id);

    /** Those that are known among the ids, held until the transaction ends. */
    Map<UUID, KnownTicket> hold(Collection<UUID> ids);

    void save(Collection<KnownTicket> tickets);
}
