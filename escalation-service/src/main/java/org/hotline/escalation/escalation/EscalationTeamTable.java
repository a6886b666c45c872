package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Teams that see an escalation, as rows, written a batch at a time. */
@ApplicationScoped
class EscalationTeamTable {

    private final Database database;

    EscalationTeamTable(Database database) {
        this.database = database;
    }

    /** Adds the teams of the tickets to those that see the escalations of these tickets. */
    void add(Collection<KnownTicket> tickets) {
        database.update("""
                        insert into escalation_team (team, escalation_id)
                        select known.team, e.id from unnest(:ticket, :team) as known (ticket, team)
                            join escalation e on e.ticket_id = known.ticket
                        on conflict do nothing""")
                .bindNamedArgumentFinder(Columns.of(tickets)
                        .with("ticket", UUID.class, KnownTicket::id)
                        .text("team", KnownTicket::team))
                .execute();
    }
}
