package org.hotline.kpi.report.rest;

import java.time.Instant;
import java.util.List;
import org.hotline.kpi.report.CellCheck;

/**
 * What came of a check of one indicator.
 *
 * @param days how many days were compared
 * @param wrong the beginnings of those that are not what their members say
 */
record CellCheckView(String kpi, int days, List<Instant> wrong) {

    static CellCheckView of(CellCheck check) {
        return new CellCheckView(check.kpi().name(), check.days(), check.wrong());
    }
}
