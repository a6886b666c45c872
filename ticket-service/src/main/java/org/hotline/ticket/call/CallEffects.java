package org.hotline.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.ticket.EventTime;
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
    private final MessageTable messages;
    private final CallBacks callBacks;

    CallEffects(Tickets tickets, Journal journal, Staff staff, MessageTable messages, CallBacks callBacks) {
        this.callBacks = callBacks;
        this.tickets = tickets;
        this.messages = messages;
        this.journal = journal;
        this.staff = staff;
    }

    void apply(CallProgress.Step step, Message call) {
        boolean earlier = step.at().occurredAt().isBefore(call.occurredAt());
        if (step.kind() == CallProgress.CallStep.OFFERED && !earlier) {
            return;
        }
        boolean reached = step.kind() == CallProgress.CallStep.CONNECTED && CallBacks.isOurs(call);
        List<Ticket> missed = reached ? callBacks.hold(call, step.at()) : List.of();
        Ticket ticket = tickets.hold(call.ticketId()).orElseThrow();
        if (earlier) {
            begin(ticket, call, step.at());
        }
        Optional<Operator> operator = Optional.ofNullable(step.operatorId()).flatMap(staff::find);
        Actor actor = operator.map(known -> Actor.operator(known.id())).orElse(Actor.SYSTEM);
        switch (step.kind()) {
            case OFFERED -> {
                // only when it was
            }
            case CONNECTED -> {
                ticket.spoke(step.at());
                journal.remember(ticket, EntryKind.CALL_CONNECTED, actor, null, step.interactionId(), step.at());
                callBacks.answer(missed, call, actor, step.at());
                operator.ifPresent(
                        known -> journal.record(actor, ticket.takeIfFree(known.id(), known.team(), step.at())));
            }
            case ENDED ->
                journal.remember(ticket, EntryKind.CALL_ENDED, actor, step.cause(), step.interactionId(), step.at());
        }
    }

    /** Whichever report came first, a call begins with the earliest. */
    private void begin(Ticket ticket, Message call, EventTime at) {
        messages.backdate(call.id(), at.occurredAt());
        journal.correct(ticket.backdate(call.arrival(), at));
    }
}
