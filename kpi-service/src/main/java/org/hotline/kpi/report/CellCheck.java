package org.hotline.kpi.report;

import java.time.Instant;
import java.util.List;
import org.hotline.kpi.indicator.Kpi;

/**
 * What came of comparing the days of an indicator that are counted with their members.
 *
 * @param days how many were compared
 * @param wrong the beginnings of those that say something else
 */
public record CellCheck(Kpi kpi, int days, List<Instant> wrong) {}
