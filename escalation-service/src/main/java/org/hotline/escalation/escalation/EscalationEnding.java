package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTicketTable;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.escalation.ticket.TicketFollower;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.kit.event.Events;
import org.jspecify.annotations.Nullable;

/** Ends escalations whose ticket is over: completed when it was solved where it had been sent, withdrawn otherwise. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EscalationEnding implements TicketFollower {

    private final Escalations escalations;
    private final KnownTicketTable tickets;
    private final Events events;
    private final Clock clock;

    EscalationEnding(Escalations escalations, KnownTicketTable tickets, Events events, Clock clock) {
        this.escalations = escalations;
        this.tickets = tickets;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void follow(List<TicketChange> changes) {
        Map<UUID, List<TicketChange>> over = changes.stream()
                .filter(change -> change.kind().ends())
                .collect(Collectors.groupingBy(change -> change.ticket().id()));
        if (over.isEmpty()) {
            return;
        }
        Map<UUID, KnownTicket> known = tickets.hold(over.keySet());
        Instant now = clock.instant();
        List<EscalationEvent> facts = new ArrayList<>();
        for (Escalation escalation : escalations.holdOpen(over.keySet())) {
            over.getOrDefault(escalation.ticketId(), List.of()).stream()
                    .filter(change -> change.ticket().episode() >= escalation.episode())
                    .filter(change ->
                            !isOfBefore(change, known.get(change.ticket().id()), escalation))
                    .findFirst()
                    .ifPresent(change -> facts.add(escalation.end(change, now)));
        }
        events.publish(facts);
    }

    /** Whether we learn late of an end that is over: of a merge that was taken back, or of what the escalation came after. */
    private static boolean isOfBefore(TicketChange end, @Nullable KnownTicket known, Escalation escalation) {
        return known != null
                && known.sequence() > end.ticket().sequence()
                && !known.isOver()
                && (end.kind() == ChangeKind.WITHDRAWN
                        || end.kind() == ChangeKind.CLOSED
                        || end.at().isBefore(escalation.raisedAt()));
    }
}
