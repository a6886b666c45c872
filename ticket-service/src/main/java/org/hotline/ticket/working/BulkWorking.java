package org.hotline.ticket.working;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.resolving.TicketResolving;
import org.hotline.ticket.snoozing.TicketSnoozing;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.WrapUp;

/** Does with one of many tickets what is done with a single one, by its use case. */
@ApplicationScoped
@Transactional
public class BulkWorking {

    private final TicketAssigning assigning;
    private final TicketWorking working;
    private final TicketTagging tagging;
    private final TicketSnoozing snoozing;
    private final TicketResolving resolving;

    BulkWorking(
            TicketAssigning assigning,
            TicketWorking working,
            TicketTagging tagging,
            TicketSnoozing snoozing,
            TicketResolving resolving) {
        this.assigning = assigning;
        this.working = working;
        this.tagging = tagging;
        this.snoozing = snoozing;
        this.resolving = resolving;
    }

    /** Whatever its version. */
    public TicketDetails act(UUID ticketId, BulkChange change, Caller caller) {
        TicketCommand ticket = new TicketCommand(ticketId, caller, version -> {});
        return switch (change.action()) {
            case ASSIGN -> assigning.assign(ticket, change.team(), change.operator());
            case UNASSIGN -> assigning.unassign(ticket);
            case TAG -> tagging.tag(ticket, requireNonNull(change.tags()));
            case UNTAG -> tagging.untag(ticket, requireNonNull(change.tags()));
            case PRIORITY ->
                working.classify(ticket, new ClassificationChange(null, null, change.priority(), null, null));
            case SNOOZE -> snoozing.snooze(ticket, requireNonNull(change.until()));
            case UNSNOOZE -> snoozing.unsnooze(ticket);
            case RESOLVE ->
                resolving.resolve(ticket, new WrapUp(requireNonNull(change.solution()), null, null, List.of(), null));
            case CLOSE -> resolving.close(ticket, null);
            case SPAM -> resolving.markSpam(ticket);
        };
    }
}
