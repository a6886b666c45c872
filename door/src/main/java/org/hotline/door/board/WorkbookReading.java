package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Asking;

/** Gathers what stands in the workbook of the board. */
@ApplicationScoped
class WorkbookReading {

    private final KpiApi kpis;
    private final StaffReading staff;
    private final Asking asking;
    private final BoardSettings settings;

    WorkbookReading(@RestClient KpiApi kpis, StaffReading staff, Asking asking, BoardSettings settings) {
        this.kpis = kpis;
        this.staff = staff;
        this.asking = asking;
        this.settings = settings;
    }

    byte[] write(BoardScope scope, Locale locale) {
        CompletableFuture<List<BoardReport>> before =
                asking.ask(() -> kpis.reports(scope.searchBefore()).items());
        CompletableFuture<StaffNames> names = asking.ask(staff::names);
        List<String> dimensions = dimensions(scope);
        List<List<BoardReport>> reports = asking.each(
                dimensions,
                dimension -> kpis.reports(scope.search().by(dimension)).items());
        BoardLabels labels = new BoardLabels(locale, settings.zone(), Asking.answer(names));
        BoardWorkbook workbook = new BoardWorkbook(labels, settings.target());
        workbook.indicators(labels.days(scope.period()), reports.get(0), Asking.answer(before));
        for (int i = 0; i < dimensions.size(); i++) {
            workbook.groups(dimensions.get(i), reports.get(i));
        }
        return workbook.finish();
    }

    private List<String> dimensions(BoardScope scope) {
        List<String> dimensions =
                new ArrayList<>(List.of(scope.period().step().key(), Facet.TEAM.key(), Facet.CHANNEL.key()));
        if (settings.operators()) {
            dimensions.add(Facet.OPERATOR.key());
        }
        return dimensions;
    }
}
