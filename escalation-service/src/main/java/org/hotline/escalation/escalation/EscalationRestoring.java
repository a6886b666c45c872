package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTicketTable;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.escalation.ticket.TicketFollower;
import org.hotline.event.Tolerance;
import org.jspecify.annotations.Nullable;

/** Opens escalations again that ended with a merge or a slip that is taken back: their tickets stand where they had led them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EscalationRestoring implements TicketFollower {

    private final Escalations escalations;
    private final KnownTicketTable tickets;

    EscalationRestoring(Escalations escalations, KnownTicketTable tickets) {
        this.escalations = escalations;
        this.tickets = tickets;
    }

    @Override
    public void follow(List<TicketChange> changes) {
        Map<UUID, TicketChange> restored = changes.stream()
                .filter(change -> change.kind() == ChangeKind.RESTORED || change.kind() == ChangeKind.TAKEN_UP_AGAIN)
                .collect(Collectors.toMap(change -> change.ticket().id(), Function.identity(), (first, last) -> last));
        if (!restored.isEmpty()) {
            tickets.hold(restored.keySet()).values().stream()
                    .filter(KnownTicket::isOver)
                    .map(KnownTicket::id)
                    .forEach(restored::remove);
            List<Escalation> all = escalations.hold(restored.keySet());
            all.stream()
                    .filter(escalation -> isTakenBack(escalation, restored.get(escalation.ticketId())))
                    .filter(escalation -> all.stream().noneMatch(other -> isOpenLike(other, escalation)))
                    .forEach(Escalation::restore);
        }
    }

    private static boolean isTakenBack(Escalation escalation, @Nullable TicketChange change) {
        Instant ended = escalation.endedAt();
        if (ended == null || change == null) {
            return false;
        }
        return change.kind() == ChangeKind.RESTORED
                ? escalation.status() == EscalationStatus.WITHDRAWN
                : escalation.status() == EscalationStatus.COMPLETED
                        && change.at().isBefore(ended.plus(Tolerance.SLIP));
    }

    private static boolean isOpenLike(Escalation other, Escalation escalation) {
        return other.status().isOpen()
                && other.ticketId().equals(escalation.ticketId())
                && other.route().kind() == escalation.route().kind();
    }
}
