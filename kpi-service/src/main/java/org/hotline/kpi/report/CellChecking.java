package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;

/** Looks at each indicator by itself: one look at all of them would keep the database from cleaning up for minutes. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class CellChecking {

    private final CellVerifying verifying;

    CellChecking(CellVerifying verifying) {
        this.verifying = verifying;
    }

    /** The days of a period that are counted ahead, of every indicator that has such. */
    public List<CellCheck> check(Period period) {
        return KpiCatalogue.all().stream()
                .filter(Kpi::hasCells)
                .map(kpi -> verifying.verify(kpi, period))
                .toList();
    }
}
