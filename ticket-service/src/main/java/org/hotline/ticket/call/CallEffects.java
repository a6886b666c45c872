package org.hotline.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;

/** What happens in a call happens to its ticket: whoever takes the call takes the ticket, and has responded. */
@ApplicationScoped
class CallEffects {

    private final Tickets tickets;
    private final Journal journal;
    private final Staff staff;

    CallEffects(Tickets tickets, Journal journal, Staff staff) {
        this.tickets = tickets;
        this.journal = journal;
        this.staff = staff;
    }

    void apply(CallProgress.Step step, UUID ticketId) {
        Ticket ticket = tickets.hold(ticketId).orElseThrow();
        Optional<Operator> operator = Optional.ofNullable(step.operatorId()).flatMap(staff::find);
        Actor actor = operator.map(known -> Actor.operator(known.id())).orElse(Actor.SYSTEM);
        switch (step.kind()) {
            case CONNECTED -> {
                ticket.spoke(step.at());
                journal.remember(ticket, EntryKind.CALL_CONNECTED, actor, null, step.interactionId(), step.at());
                operator.ifPresent(
                        known -> journal.record(actor, ticket.takeIfFree(known.id(), known.team(), step.at())));
            }
            case ENDED ->
                journal.remember(ticket, EntryKind.CALL_ENDED, actor, step.cause(), step.interactionId(), step.at());
        }
    }
}
