package org.hotline.ticket.dispatch;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.hotline.ticket.team.Operator;

/** Whose turn it is among the free operators of a team. */
final class Roster {

    private static final Comparator<Workload> TURN = Comparator.comparingInt(Workload::tickets)
            .thenComparing(load -> load.operator().idleSince())
            .thenComparing(load -> load.operator().id());

    private final PriorityQueue<Workload> free = new PriorityQueue<>(TURN);

    Roster(Collection<Workload> free) {
        this.free.addAll(free);
    }

    /** How many tickets they can take together. */
    int places() {
        return free.stream()
                .mapToInt(load -> load.operator().capacity() - load.tickets())
                .sum();
    }

    /** Who gets the next ticket. */
    Operator next() {
        Workload least = free.remove();
        Workload after = least.withOneMore();
        if (after.hasRoom()) {
            free.add(after);
        }
        return least.operator();
    }
}
