package org.hotline.ticket.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.TicketLink;
import org.hotline.ticket.ticket.TicketLinkTable;

/** Makes one matter of two tickets, and two of them again. */
@ApplicationScoped
@Transactional
public class TicketMerging {

    private final TicketChanging changes;
    private final CorrespondenceTable correspondence;
    private final TicketLinkTable links;

    TicketMerging(TicketChanging changes, CorrespondenceTable correspondence, TicketLinkTable links) {
        this.changes = changes;
        this.correspondence = correspondence;
        this.links = links;
    }

    /** The ticket's messages go on in the other one. */
    public TicketDetails merge(TicketCommand command, UUID into) {
        Ticket source = changes.holdWith(command, into);
        Ticket target = changes.hold(into, command.caller());
        changes.record(command.caller(), source.mergeInto(target, changes.now()));
        correspondence.merge(source.id(), target.id());
        links.add(List.of(new TicketLink(source.id(), target.id(), LinkKind.DUPLICATE)));
        return changes.describe(source);
    }

    /** The ticket gets its messages back and stands where it stood. */
    public TicketDetails unmerge(TicketCommand command) {
        Ticket ticket = changes.hold(command);
        UUID target = ticket.lifecycle().mergedInto();
        changes.record(command.caller(), ticket.unmerge(changes.now()));
        correspondence.unmerge(ticket.id());
        if (target != null) {
            links.remove(new TicketLink(ticket.id(), target, LinkKind.DUPLICATE));
        }
        return changes.describe(ticket);
    }
}
