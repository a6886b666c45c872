package org.hotline.ticket.call;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
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

    CallEffects(
            Tickets tickets, Journal journal, Staff staff, MessageTable messages, CorrespondenceTable correspondence) {
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
        Set<UUID> sources = earlier ? Set.copyOf(correspondence.mergedFrom(call.id())) : Set.of();
        Map<UUID, Ticket> held = tickets.hold(with(sources, call.ticketId()));
        Ticket ticket = requireNonNull(held.get(call.ticketId()));
        if (earlier) {
            begin(filedIn(held), call, step.at());
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
                operator.ifPresent(
                        known -> journal.record(actor, ticket.takeIfFree(known.id(), known.team(), step.at())));
            }
            case ENDED ->
                journal.remember(ticket, EntryKind.CALL_ENDED, actor, step.cause(), step.interactionId(), step.at());
        }
    }

    private static Set<UUID> with(Set<UUID> sources, UUID ticket) {
        Set<UUID> all = new HashSet<>(sources);
        all.add(ticket);
        return all;
    }

    /** The one into which no other of them was merged: there the call counts, wherever its matter goes on. */
    private static Ticket filedIn(Map<UUID, Ticket> held) {
        Set<UUID> targets = held.values().stream()
                .map(ticket -> ticket.lifecycle().mergedInto())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return held.values().stream()
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
