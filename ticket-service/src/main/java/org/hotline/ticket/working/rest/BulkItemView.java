package org.hotline.ticket.working.rest;

import java.util.UUID;
import org.hotline.kit.problem.Problem;
import org.hotline.ticket.ticket.TicketDetails;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many tickets.
 *
 * @param status as the call for this ticket alone would have answered
 * @param version of the ticket now, where it was done
 * @param problem why it was not
 */
record BulkItemView(
        UUID id,
        int status,
        @Nullable Long version,
        @Nullable Problem problem) {

    static BulkItemView of(TicketDetails done) {
        return new BulkItemView(done.ticket().id(), 200, done.ticket().version(), null);
    }

    static BulkItemView of(UUID id, Problem problem) {
        return new BulkItemView(id, problem.status(), null, problem);
    }
}
