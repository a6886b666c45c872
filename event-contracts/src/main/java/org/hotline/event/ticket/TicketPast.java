package org.hotline.event.ticket;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happened to a ticket in another system, each as if it had happened here and at its own time. The ticket's own
 * {@code sequence} orders it over all lists.
 *
 * @param opened that it began, once
 * @param filed what its customer said, and what we began
 * @param escalated that it was sent to more expertise
 * @param rated what its customer said of the solution
 */
public record TicketPast(
        List<TicketOpened> opened,
        List<InteractionFiled> filed,
        List<TicketClassified> classified,
        List<TicketAssigned> assigned,
        List<TicketReplied> replied,
        List<TicketNoted> noted,
        List<TicketPaused> paused,
        List<TicketResumed> resumed,
        List<TicketResolved> resolved,
        List<TicketReopened> reopened,
        List<TicketClosed> closed,
        List<TicketMarkedSpam> markedSpam,
        List<PastEscalation> escalated,
        List<PastRating> rated) {

    /** Sorts facts of a ticket by their types; others than these are left out. */
    public static TicketPast of(
            Collection<? extends TicketFact> facts, List<PastEscalation> escalated, List<PastRating> rated) {
        return new TicketPast(
                only(TicketOpened.class, facts),
                only(InteractionFiled.class, facts),
                only(TicketClassified.class, facts),
                only(TicketAssigned.class, facts),
                only(TicketReplied.class, facts),
                only(TicketNoted.class, facts),
                only(TicketPaused.class, facts),
                only(TicketResumed.class, facts),
                only(TicketResolved.class, facts),
                only(TicketReopened.class, facts),
                only(TicketClosed.class, facts),
                only(TicketMarkedSpam.class, facts),
                escalated,
                rated);
    }

    /** The facts of the ticket's own history, in no particular order. */
    public List<TicketFact> ofTicket() {
        return Stream.of(
                        opened,
                        filed,
                        classified,
                        assigned,
                        replied,
                        noted,
                        paused,
                        resumed,
                        resolved,
                        reopened,
                        closed,
                        markedSpam)
                .<TicketFact>flatMap(List::stream)
                .toList();
    }

    private static <T extends TicketFact> List<T> only(Class<T> type, Collection<? extends TicketFact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
