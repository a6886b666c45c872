package org.hotline.kpi.indicator;

import java.util.UUID;
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
        String status,
        int episode,
        @Nullable UUID mergedInto,
        @Nullable String excluded,
        boolean erased) {}
