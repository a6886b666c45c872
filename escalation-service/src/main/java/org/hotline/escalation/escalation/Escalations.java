package org.hotline.escalation.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** All escalations. */
public interface Escalations {

    Optional<Escalation> find(UUID id);

    /** Held until the transaction ends. */
    Optional<Escalation> hold(UUID id);

    /** The open ones of the tickets, held until the transaction ends. */
    List<Escalation> holdOpen(Collection<UUID> ticketIds);

    void add(Escalation escalation);

    /** Newest first; only those that the caller may know of. */
    List<Escalation> search(Filter filter, Caller caller, @Nullable UUID before, int limit);

    /** What is looked for; what is not given does not matter. */
    record Filter(
            @Nullable UUID ticket,
            @Nullable Status status,
            @Nullable String team) {}
}
