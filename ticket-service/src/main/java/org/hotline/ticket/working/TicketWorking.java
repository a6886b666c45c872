package org.hotline.ticket.working;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.dispatch.TeamChooser;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;

/** Says what tickets are about, and lets them wait. */
@ApplicationScoped
@Transactional
public class TicketWorking {

    private final TicketChanging changes;
    private final TeamChooser teams;

    TicketWorking(TicketChanging changes, TeamChooser teams) {
        this.changes = changes;
        this.teams = teams;
    }

    /** What nobody has begun to work on may go to another team by that. */
    public TicketDetails classify(TicketCommand command, ClassificationChange change) {
        return changes.change(command, (ticket, at) -> {
            Classification before = ticket.classification();
            List<TicketFact> facts = new ArrayList<>(ticket.classify(change.of(before), at));
            if (change.language() != null || change.category() != null) {
                facts.addAll(teams.reroute(ticket, before, at));
            }
            return facts;
        });
    }

    /** Lets the ticket wait, for the customer or for a third party. */
    public TicketDetails pause(TicketCommand command, Status waiting) {
        return changes.change(command, (ticket, at) -> ticket.pause(waiting, at));
    }

    public TicketDetails resume(TicketCommand command) {
        return changes.change(command, Ticket::resume);
    }
}
