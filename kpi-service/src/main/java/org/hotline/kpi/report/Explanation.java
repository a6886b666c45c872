package org.hotline.kpi.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kpi.indicator.Kpi;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket counts, and why.
 *
 * @param excluded why the ticket as a whole is left out
 * @param erased its customer's data is gone; the numbers stay as they were
 * @param members by indicator, once for each of its episodes, interactions or promises
 */
public record Explanation(
        UUID ticketId,
        String number,
        String status,
        int episode,
        @Nullable UUID mergedInto,
        @Nullable String excluded,
        boolean erased,
        Map<Kpi, List<Member>> members) {}
