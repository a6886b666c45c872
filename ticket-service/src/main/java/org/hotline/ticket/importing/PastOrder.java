package org.hotline.ticket.importing;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.ticket.importing.PastEvent.PastEventKind;
import org.hotline.ticket.ticket.Status;

/**
 * Puts what happened in order. Whoever tells several things of one moment often tells them in any order: then what the customer said comes first, and
 * what was done before the ticket was solved or closed. Where it came to stand is taken in the order in which it is told.
 */
final class PastOrder {

    private PastOrder() {}

    static List<PastEvent> of(Collection<PastEvent> told) {
        return told.stream()
                .collect(Collectors.groupingBy(PastEvent::at, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(PastOrder::atOneMoment)
                .toList();
    }

    private static Stream<PastEvent> atOneMoment(List<PastEvent> told) {
        List<PastEvent> turns = told.stream().filter(PastOrder::isTurn).toList();
        long takenUp = turns.stream().takeWhile(PastOrder::isTakenUp).count();
        return Stream.of(
                        told.stream().filter(event -> event.kind() == PastEventKind.MESSAGE),
                        turns.stream().limit(takenUp),
                        told.stream().filter(event -> event.kind() != PastEventKind.MESSAGE && !isTurn(event)),
                        turns.stream().skip(takenUp))
                .flatMap(each -> each);
    }

    private static boolean isTurn(PastEvent event) {
        return event.kind() == PastEventKind.STATUS || event.kind() == PastEventKind.RATING;
    }

    private static boolean isTakenUp(PastEvent event) {
        return event.status() == Status.OPEN || event.status() == Status.NEW;
    }
}
