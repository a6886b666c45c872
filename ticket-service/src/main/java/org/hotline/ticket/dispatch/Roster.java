package org.hotline.ticket.dispatch;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.hotline.ticket.team.Operator;

/** Whose turn it is among the free operators of a team. */
final class Roster {

    private static final Comparator<Desk> TURN = Comparator.comparingInt(Desk::load)
            .thenComparing(desk -> desk.operator().idleSince())
            .thenComparing(desk -> desk.operator().id());

    private final PriorityQueue<Desk> desks = new PriorityQueue<>(TURN);

    Roster(Collection<Desk> free) {
        desks.addAll(free);
    }

    /** How many tickets they can take together. */
    int places() {
        return desks.stream()
                .mapToInt(desk -> desk.operator().capacity() - desk.load())
                .sum();
    }

    /** Who gets the next ticket. */
    Operator next() {
        Desk desk = desks.remove();
        Desk after = desk.withOneMore();
        if (after.hasRoom()) {
            desks.add(after);
        }
        return desk.operator();
    }
}
