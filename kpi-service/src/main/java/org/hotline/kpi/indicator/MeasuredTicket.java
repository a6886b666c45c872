package org.hotline.kpi.indicator;

import java.util.UUID;
import org.hotline.event.TicketStatus;
import org.hotline.kpi.measure.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it is measured now.
 *
 * @param excluded why the ticket as a whole is left out
 * @param erased its customer's data is gone; the numbers stay as they were
 */
public record MeasuredTicket(
        UUID ticketId,
        String number,
        TicketStatus status,
        int episode,
        @Nullable UUID mergedInto,
        @Nullable Exclusion excluded,
        boolean erased) {}
