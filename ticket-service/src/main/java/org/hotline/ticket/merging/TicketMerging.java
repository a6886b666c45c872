package org.hotline.ticket.merging;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.ticket.ConnectedCalls;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.LinkedTickets;
import org.hotline.ticket.ticket.MergedMessages;
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
    private final MovedMessages moved;
    private final TicketTable tickets;
    private final TicketLinkTable links;
    private final SpokenAnswers speaking;

    TicketMerging(
            TicketChanging changes,
            MovedMessages moved,
            TicketTable tickets,
            TicketLinkTable links,
            SpokenAnswers speaking) {
        this.speaking = speaking;
        this.changes = changes;
        this.moved = moved;
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
        moved.bring(source, target);
        links.add(List.of(new TicketLink(source.id(), target.id(), LinkKind.DUPLICATE)));
        return changes.describe(source);
    }

    /** The ticket gets its messages back, and what came by its talks since, and stands where it stood, whoever has the other one now. */
    public TicketDetails unmerge(TicketCommand command) {
        Ticket ticket = changes.holdWith(command, tickets.withSuccessors(List.of(command.ticketId())));
        List<Ticket> way = changes.holdMergedInto(ticket);
        Ticket target = way.get(way.size() - 1);
        UUID into = requireNonNull(ticket.lifecycle().mergedInto());
        MergedMessages since = moved.takeBack(ticket, way, target);
        ConnectedCalls calls = speaking.goingBack(ticket, way, target);
        changes.record(new LinkedTickets(ticket, target).unmerge(way, calls, since, changes.now()), command.caller());
        moved.received(ticket, since);
        links.remove(new TicketLink(ticket.id(), into, LinkKind.DUPLICATE));
        return changes.describe(ticket);
    }
}
