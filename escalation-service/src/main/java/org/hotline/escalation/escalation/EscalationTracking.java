package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTicketTable;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.escalation.ticket.TicketFollower;

/** Keeps who sees an escalation, and who is asked, in step with its ticket: every team that gets it, and whoever has it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EscalationTracking implements TicketFollower {

    private final Escalations escalations;
    private final KnownTicketTable known;

    EscalationTracking(Escalations escalations, KnownTicketTable known) {
        this.escalations = escalations;
        this.known = known;
    }

    /** A ticket that was just opened has not been escalated. */
    @Override
    public void follow(List<TicketChange> changes) {
        List<KnownTicket> tickets = changes.stream()
                .filter(change -> change.kind() != ChangeKind.OPENED)
                .map(TicketChange::ticket)
                .toList();
        if (tickets.isEmpty()) {
            return;
        }
        Set<UUID> ids = tickets.stream().map(KnownTicket::id).collect(Collectors.toSet());
        Map<UUID, List<Escalation>> raised =
                escalations.hold(ids).stream().collect(Collectors.groupingBy(Escalation::ticketId));
        tickets.forEach(ticket ->
                raised.getOrDefault(ticket.id(), List.of()).forEach(escalation -> escalation.showTo(ticket.team())));
        if (!raised.isEmpty()) {
            known.hold(raised.keySet())
                    .forEach((id, newest) ->
                            raised.getOrDefault(id, List.of()).forEach(escalation -> escalation.follow(newest)));
        }
    }
}
