package org.hotline.ticket.working;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.TicketDetails;

/** Puts tags on tickets, and takes them off, whatever other tags they have. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TicketTagging {

    public static final int MOST = 50;

    private final TicketChanging changes;

    TicketTagging(TicketChanging changes) {
        this.changes = changes;
    }

    public TicketDetails tag(TicketCommand command, List<String> more) {
        return retag(command, before -> Stream.concat(before.tags().stream(), more.stream()));
    }

    public TicketDetails untag(TicketCommand command, List<String> gone) {
        return retag(command, before -> {
            List<String> written = before.with(null, null, null, null, gone).tags();
            return before.tags().stream().filter(tag -> !written.contains(tag));
        });
    }

    private TicketDetails retag(TicketCommand command, Function<Classification, Stream<String>> tags) {
        return changes.change(command, (ticket, at) -> {
            Classification before = ticket.classification();
            Classification wanted =
                    before.with(null, null, null, null, tags.apply(before).toList());
            if (wanted.tags().size() > MOST) {
                throw FieldProblem.invalid("tags", "must be at most " + MOST + " on a ticket");
            }
            return ticket.classify(wanted, at);
        });
    }
}
