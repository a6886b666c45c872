package org.hotline.ticket.call;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.ticket.QueuedTicket;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;
import org.hotline.ticket.timeline.TimelineEntry;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;

/** What happens in a call happens to its ticket: whoever takes the call takes the ticket, and has responded. */
@ApplicationScoped
class CallEffects {

    private final Tickets tickets;
    private final Journal journal;
    private final Staff staff;
    private final CallStart start;
    private final CallBacks callBacks;

    CallEffects(Tickets tickets, Journal journal, Staff staff, CallStart start, CallBacks callBacks) {
        this.tickets = tickets;
        this.journal = journal;
        this.staff = staff;
        this.start = start;
        this.callBacks = callBacks;
    }

    void apply(CallProgress.Step step, Message call) {
        boolean earlier = step.beganBefore(call);
        if (step.kind() == CallProgress.CallStep.OFFERED && !earlier) {
            return;
        }
        boolean reached = step.kind() == CallProgress.CallStep.CONNECTED && CallBacks.isOurs(call);
        List<UUID> missed = reached ? callBacks.answeredBy(call, step.at()) : List.of();
        List<UUID> filed = earlier ? start.ticketsOf(call) : List.of(call.ticketId());
        Map<UUID, Ticket> held = tickets.hold(both(missed, filed));
        Ticket ticket = requireNonNull(held.get(call.ticketId()));
        if (earlier) {
            start.backdate(call, of(filed, held), step.at());
        }
        Optional<Operator> operator = Optional.ofNullable(step.operatorId()).flatMap(staff::find);
        Actor actor = operator.map(known -> Actor.operator(known.id())).orElse(Actor.SYSTEM);
        switch (step.kind()) {
            case OFFERED -> {
                // only when it was
            }
            case CONNECTED -> {
                ticket.lifecycle().respondedTo(step.at().occurredAt());
                remember(ticket, EntryKind.CALL_CONNECTED, actor, step);
                callBacks.answer(of(missed, held), call, actor, step.at());
                operator.ifPresent(known -> journal.record(
                        actor, new QueuedTicket(ticket).takeIfFree(known.id(), known.team(), step.at())));
            }
            case ENDED -> remember(ticket, EntryKind.CALL_ENDED, actor, step);
        }
    }

    private void remember(Ticket ticket, EntryKind kind, Actor actor, CallProgress.Step step) {
        String cause = kind == EntryKind.CALL_ENDED ? step.cause() : null;
        journal.remember(List.of(TimelineEntry.of(ticket, kind, actor, cause, step.interactionId(), step.at())));
    }

    private static Set<UUID> both(Collection<UUID> some, Collection<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static List<Ticket> of(List<UUID> ids, Map<UUID, Ticket> held) {
        return ids.stream().map(held::get).filter(Objects::nonNull).toList();
    }
}
