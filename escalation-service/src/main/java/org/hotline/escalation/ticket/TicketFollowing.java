package org.hotline.escalation.ticket;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Remembers tickets as they stood after what happened to them, and tells those who follow them. */
@ApplicationScoped
@Transactional
public class TicketFollowing {

    private final KnownTicketTable tickets;
    private final Instance<TicketFollower> followers;

    TicketFollowing(KnownTicketTable tickets, Instance<TicketFollower> followers) {
        this.tickets = tickets;
        this.followers = followers;
    }

    /** Follows the changes, whatever their order. */
    public void follow(List<TicketChange> changes) {
        Map<UUID, KnownTicket> newest = new LinkedHashMap<>();
        changes.forEach(change -> newest.merge(change.ticket().id(), change.ticket(), KnownTicket::or));
        tickets.hold(newest.keySet()).forEach((id, before) -> newest.merge(id, before, KnownTicket::or));
        changes.forEach(change -> Optional.ofNullable(change.brought())
                .flatMap(tickets::find)
                .ifPresent(other -> newest.computeIfPresent(change.ticket().id(), (id, ticket) -> ticket.with(other))));
        tickets.save(newest.values());
        List<TicketChange> ours = changes.stream()
                .map(change -> change.since(
                        requireNonNull(newest.get(change.ticket().id())).importedAt()))
                .toList();
        followers.forEach(follower -> follower.follow(ours));
    }
}
