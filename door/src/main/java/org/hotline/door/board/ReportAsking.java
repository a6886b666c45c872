package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Asking;

/** Asks for indicators one by one, all at once: the catalogue has thrice as many as a page shows. */
@ApplicationScoped
class ReportAsking {

    private final KpiApi kpis;
    private final Asking asking;

    ReportAsking(@RestClient KpiApi kpis, Asking asking) {
        this.kpis = kpis;
        this.asking = asking;
    }

    CompletableFuture<BoardReport> report(Indicator indicator, KpiSearch search) {
        return asking.ask(() -> kpis.report(indicator.key(), search));
    }

    Awaited reports(List<Indicator> indicators, KpiSearch search) {
        return new Awaited(
                indicators.stream().map(indicator -> report(indicator, search)).toList());
    }

    /** What is being answered. */
    record Awaited(List<CompletableFuture<BoardReport>> reports) {

        List<BoardReport> answer() {
            return reports.stream().map(Asking::answer).toList();
        }
    }
}
