package org.hotline.kpi.report;

import java.util.List;
import java.util.Map;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.MeasuredTicket;

/**
 * Where a ticket counts, and why.
 *
 * @param criteria what it was asked about: everything, as of a moment
 * @param members by indicator, once for each of its episodes, interactions or promises
 */
public record Explanation(MeasuredTicket ticket, ReportCriteria criteria, Map<Kpi, List<Member>> members) {}
