package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.escalation.ticket.TicketFollower;

/** Keeps who sees an escalation in step with its ticket: every team that gets the ticket. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EscalationTracking implements TicketFollower {

    private final EscalationTeamTable teams;

    EscalationTracking(EscalationTeamTable teams) {
        this.teams = teams;
    }

    @Override
    public void follow(List<TicketChange> changes) {
        teams.add(changes.stream().map(TicketChange::ticket).toList());
    }
}
