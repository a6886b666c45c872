package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.KnownTicketTable;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.escalation.ticket.TicketFollower;

/** Keeps the clocks of every ticket in step with what happens to it, a batch at a time. */
@ApplicationScoped
@Transactional
public class SlaTracking implements TicketFollower {

    private final ClockMoving clocks;
    private final KnownCallTable calls;
    private final KnownTicketTable tickets;

    SlaTracking(ClockMoving clocks, KnownCallTable calls, KnownTicketTable tickets) {
        this.clocks = clocks;
        this.calls = calls;
        this.tickets = tickets;
    }

    @Override
    public void follow(List<TicketChange> changes) {
        Set<UUID> moving = changes.stream()
                .filter(change -> change.kind() != ChangeKind.OTHER || change.unansweredSince() != null)
                .map(change -> change.ticket().id())
                .collect(Collectors.toSet());
        if (!moving.isEmpty()) {
            clocks.move(
                    moving,
                    batch -> changes.forEach(
                            change -> batch.of(change.ticket().id()).ifPresent(ticket -> ticket.follow(change))));
        }
        learnOfCalls(callsIn(changes));
    }

    /** Learns of calls: which ticket they belong to, and when somebody answered. */
    public void learnOfCalls(Collection<KnownCall> learned) {
        if (learned.isEmpty()) {
            return;
        }
        List<KnownCallTable.AnsweredCall> answered = calls.remember(learned);
        if (answered.isEmpty()) {
            return;
        }
        Set<UUID> ids =
                answered.stream().map(KnownCallTable.AnsweredCall::ticketId).collect(Collectors.toSet());
        tickets.hold(ids);
        clocks.move(
                ids,
                batch -> answered.forEach(call -> batch.of(call.ticketId())
                        .ifPresent(ticket ->
                                ticket.learn(ClockEvent.answeredByCall(call.ticketId(), call.connectedAt())))));
    }

    private static List<KnownCall> callsIn(List<TicketChange> changes) {
        List<KnownCall> calls = new ArrayList<>();
        for (TicketChange change : changes) {
            UUID call = change.call();
            if (call != null) {
                calls.add(new KnownCall(call, change.ticket().id(), null));
            }
        }
        return calls;
    }
}
