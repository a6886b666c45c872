package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTicketTable;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.escalation.ticket.TicketFollower;

/** Opens escalations again that only a merge had withdrawn, once it is taken back: their tickets stand where they had led them. */
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
        Set<UUID> restored = changes.stream()
                .filter(change -> change.kind() == ChangeKind.RESTORED)
                .map(change -> change.ticket().id())
                .collect(Collectors.toSet());
        if (!restored.isEmpty()) {
            tickets.hold(restored).values().stream()
                    .filter(KnownTicket::isOver)
                    .map(KnownTicket::id)
                    .forEach(restored::remove);
            List<Escalation> all = escalations.hold(restored);
            all.stream()
                    .filter(escalation -> all.stream().noneMatch(other -> isOpenLike(other, escalation)))
                    .forEach(Escalation::restore);
        }
    }

    private static boolean isOpenLike(Escalation other, Escalation escalation) {
        return other.status().isOpen()
                && other.ticketId().equals(escalation.ticketId())
                && other.route().kind() == escalation.route().kind();
    }
}
