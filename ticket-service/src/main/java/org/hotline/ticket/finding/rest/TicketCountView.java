package org.hotline.ticket.finding.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.ticket.finding.TicketCount;

/** How many tickets fit. */
record TicketCountView(
        @Schema(description = "exact up to 1,000") int count,

        @Schema(description = "whether there are more than that")
        boolean more) {

    static TicketCountView of(TicketCount counted) {
        return new TicketCountView(counted.count(), counted.more());
    }
}
