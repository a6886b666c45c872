package org.hotline.kpi.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.MeasuredTicket;

/**
 * Where a ticket counts, and why.
 *
 * @param asOf when it was so
 * @param members by indicator, once for each of its episodes, interactions or promises
 */
public record Explanation(MeasuredTicket ticket, Instant asOf, Map<Kpi, List<Member>> members) {}
