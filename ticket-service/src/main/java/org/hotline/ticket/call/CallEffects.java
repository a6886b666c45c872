package org.hotline.ticket.call;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.CorrespondenceTable;
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
    private final CorrespondenceTable correspondence;
    private final CallBacks callBacks;

    CallEffects(
            Tickets tickets,
            Journal journal,
            Staff staff,
            MessageTable messages,
            CorrespondenceTable correspondence,
            CallBacks callBacks) {
        this.callBacks = callBacks;
        this.tickets = tickets;
        this.messages = messages;
        this.correspondence = correspondence;
        this.journal = journal;
        this.staff = staff;
    }

    void apply(CallProgress.Step step, Message call) {
        boolean earlier = step.at().occurredAt().isBefore(call.occurredAt());
        if (step.kind() == CallProgress.CallStep.OFFERED && !earlier) {
            return;
        }
        boolean reached = step.kind() == CallProgress.CallStep.CONNECTED && CallBacks.isOurs(call);
        List<UUID> missed = reached ? callBacks.answeredBy(call, step.at()) : List.of();
        List<UUID> filed = new ArrayList<>(earlier ? correspondence.mergedFrom(call.id()) : List.of());
        filed.add(call.ticketId());
        Map<UUID, Ticket> held = tickets.hold(both(missed, filed));
        Ticket ticket = requireNonNull(held.get(call.ticketId()));
        if (earlier) {
            begin(filedIn(of(filed, held)), call, step.at());
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
                callBacks.answer(of(missed, held), call, actor, step.at());
                operator.ifPresent(
                        known -> journal.record(actor, ticket.takeIfFree(known.id(), known.team(), step.at())));
            }
            case ENDED ->
                journal.remember(ticket, EntryKind.CALL_ENDED, actor, step.cause(), step.interactionId(), step.at());
        }
    }

    private static Set<UUID> both(Collection<UUID> some, Collection<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static List<Ticket> of(List<UUID> ids, Map<UUID, Ticket> held) {
        return ids.stream().map(held::get).filter(Objects::nonNull).toList();
    }

    /** The one into which no other of them was merged: there the call counts, wherever its matter goes on. */
    private static Ticket filedIn(List<Ticket> tickets) {
        Set<UUID> targets = tickets.stream()
                .map(ticket -> ticket.lifecycle().mergedInto())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return tickets.stream()
                .filter(ticket -> !targets.contains(ticket.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Whichever report came first, a call begins with the earliest. */
    private void begin(Ticket ticket, Message call, EventTime at) {
        messages.backdate(call.id(), at.occurredAt());
        journal.correct(ticket.backdate(call.arrival(), at));
    }
}
