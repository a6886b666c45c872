package org.hotline.ticket.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.WaitingTicket;
import org.jspecify.annotations.Nullable;

/** Whose turn it is among the free operators of a team. */
final class Roster {

    private static final Comparator<Workload> LONGEST_IDLE = Comparator.comparingInt(Workload::fresh)
            .thenComparing(load -> load.operator().idleSince());
    private static final Comparator<Workload> LEAST_LOADED = Comparator.comparingInt(Workload::tickets);

    private final String team;
    private final TeamRouting routing;
    private final List<Workload> free;
    private final Set<Need> hopeless = new HashSet<>();

    Roster(String team, TeamRouting routing, Collection<Workload> free) {
        this.team = team;
        this.routing = routing;
        this.free = new ArrayList<>(free);
    }

    /** What tickets ask for that ask for the same. */
    private record Need(
            Channel channel,
            Level level,
            @Nullable String language,
            @Nullable String category,
            int ring) {}

    String team() {
        return team;
    }

    TeamRouting routing() {
        return routing;
    }

    boolean isFull() {
        return free.isEmpty();
    }

    /** How many tickets they can take together. */
    int places() {
        return free.stream()
                .mapToInt(load -> load.operator().capacity() - load.tickets())
                .sum();
    }

    /** Who gets the ticket, if anybody fits: who had what it follows, or whose turn it is; but nobody who is unwilling. */
    Optional<OperatorChoice> choose(WaitingTicket ticket, Set<UUID> unwilling, Instant now) {
        int ring = routing.ringOf(ticket.waitingSince(), now);
        Need need = new Need(ticket.channel(), ticket.level(), ticket.language(), ticket.category(), ring);
        List<Workload> fitting = hopeless.contains(need) ? List.of() : fitting(ticket, ring);
        if (fitting.isEmpty()) {
            hopeless.add(need); // they only get fewer
        }
        Optional<Workload> former = free.stream()
                .filter(load -> load.id().equals(ticket.former()) && load.hasRoom(ticket.channel()))
                .filter(load -> !unwilling.contains(load.id()))
                .findFirst();
        Optional<Workload> next = former.or(() ->
                fitting.stream().filter(load -> !unwilling.contains(load.id())).min(turn()));
        RoutingReason reason =
                former.isPresent() ? RoutingReason.STICKY : routing.strategy().reason();
        next.ifPresent(chosen -> take(chosen, ticket.channel()));
        return next.map(chosen -> new OperatorChoice(ticket, chosen, reason, ring, fitting.size()));
    }

    private List<Workload> fitting(WaitingTicket ticket, int ring) {
        Ring asked = routing.rings().get(ring);
        return free.stream().filter(load -> load.fits(ticket, asked)).toList();
    }

    private Comparator<Workload> turn() {
        Comparator<Workload> turn = switch (routing.strategy()) {
            case LEAST_LOADED -> LEAST_LOADED.thenComparing(LONGEST_IDLE);
            case LONGEST_IDLE -> LONGEST_IDLE.thenComparing(LEAST_LOADED);
        };
        return turn.thenComparing(Workload::id);
    }

    /** Who is asked is asked nothing else until he has answered. */
    private void take(Workload chosen, Channel channel) {
        free.remove(chosen);
        Workload after = chosen.withOneMore(channel);
        if (routing.offerSeconds() == null && after.hasRoom()) {
            free.add(after);
        }
    }
}
