package org.hotline.ticket.merging;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.ticket.ConnectedCalls;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.LinkedTickets;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.TicketLink;
import org.hotline.ticket.ticket.TicketLinkTable;
import org.hotline.ticket.ticket.TicketTable;

/** Makes one matter of two tickets, and two of them again. */
@ApplicationScoped
@Transactional
public class TicketMerging {

    private final TicketChanging changes;
    private final CorrespondenceTable correspondence;
    private final TicketTable tickets;
    private final TicketLinkTable links;
    private final SpokenAnswers speaking;

    TicketMerging(
            TicketChanging changes,
            CorrespondenceTable correspondence,
            TicketTable tickets,
            TicketLinkTable links,
            SpokenAnswers speaking) {
        this.speaking = speaking;
        this.changes = changes;
        this.correspondence = correspondence;
        this.tickets = tickets;
        this.links = links;
    }

    /** The ticket's messages go on in the other one. */
    public TicketDetails merge(TicketCommand command, UUID into) {
        Ticket source = changes.holdWith(command, List.of(into));
        Ticket target = changes.hold(into, command.caller());
        LinkedTickets both = new LinkedTickets(source, target);
        changes.record(
                both.merge(speaking.arriving(source, target), speaking.since(source, target), changes.now()),
                command.caller());
        correspondence.merge(source.id(), target.id());
        links.add(List.of(new TicketLink(source.id(), target.id(), LinkKind.DUPLICATE)));
        return changes.describe(source);
    }

    /** The ticket gets its messages back and stands where it stood, whoever has the other one now. */
    public TicketDetails unmerge(TicketCommand command) {
        Ticket ticket = changes.holdWith(command, tickets.withSuccessors(List.of(command.ticketId())));
        List<Ticket> way = changes.holdMergedInto(ticket);
        Ticket target = way.get(way.size() - 1);
        UUID into = requireNonNull(ticket.lifecycle().mergedInto());
        correspondence.unmerge(ticket.id());
        ConnectedCalls calls = speaking.goingBack(ticket, way, target);
        changes.record(new LinkedTickets(ticket, target).unmerge(way, calls, changes.now()), command.caller());
        links.remove(new TicketLink(ticket.id(), into, LinkKind.DUPLICATE));
        return changes.describe(ticket);
    }
}
