package org.hotline.ticket.answering;

import java.util.Optional;
import org.hotline.ticket.message.HoldReason;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;

/** Knows what replies that wait do not go out of a ticket. */
final class HeldReplies {

    private HeldReplies() {}

    /** Why nothing goes out of it: it is closed. When it is opened again, or unmerged, in time, what waits goes out. */
    static Optional<HoldReason> reasonIn(Ticket ticket) {
        if (ticket.status() != Status.CLOSED) {
            return Optional.empty();
        }
        if (ticket.lifecycle().mergedInto() != null) {
            return Optional.of(HoldReason.MERGED);
        }
        return Optional.of(
                ticket.lifecycle().closureReason() == ClosureReason.SPAM ? HoldReason.SPAM : HoldReason.CLOSED);
    }

    static WaitingReply asItStands(WaitingReply reply, Ticket ticket) {
        return reasonIn(ticket).map(reply::heldBy).orElse(reply);
    }
}
