package org.hotline.kpi.report.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kit.web.JsonLines;
import org.hotline.kpi.report.Dimension;
import org.hotline.kpi.report.KpiFigures;
import org.hotline.kpi.report.KpiReport;
import org.jspecify.annotations.Nullable;

/** Reports as files: a line for the whole, one for each group. */
@ApplicationScoped
class KpiExport {

    private final JsonLines json;

    KpiExport(JsonLines json) {
        this.json = json;
    }

    StreamingOutput csv(List<KpiReport> reports) {
        List<String> keys = reports.isEmpty()
                ? List.of()
                : reports.get(0).criteria().groupBy().stream()
                        .map(Dimension::key)
                        .toList();
        List<String> head = new ArrayList<>(List.of("kpi", "unit"));
        head.addAll(MadeWithView.PERIOD);
        head.addAll(keys);
        head.addAll(List.of("value", "numerator", "denominator", "count", "figures", "excluded", "restated"));
        head.addAll(MadeWithView.TERMS);
        return Lines.of(() -> Stream.concat(
                Stream.of(Csv.row(head)),
                reports.stream().flatMap(report -> report.figures().map(figures -> row(report, figures, keys)))));
    }

    StreamingOutput lines(List<KpiReport> reports) {
        return Lines.of(() -> reports.stream()
                .flatMap(report -> report.figures().map(figures -> json.line(LineView.of(report, figures)))));
    }

    private static String row(KpiReport report, KpiFigures figures, List<String> keys) {
        MadeWithView madeWith = MadeWithView.of(report.criteria());
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(report.kpi().name());
        cells.add(report.kpi().unit().key());
        cells.addAll(madeWith.period());
        keys.forEach(key -> cells.add(figures.key().get(key)));
        cells.add(figures.value());
        cells.add(figures.numerator());
        cells.add(figures.denominator());
        cells.add(figures.count());
        cells.add(pairs(figures.named()));
        cells.add(pairs(figures.excluded()));
        cells.add(figures.restated());
        cells.addAll(madeWith.terms());
        return Csv.row(cells);
    }

    private static String pairs(Map<String, ?> named) {
        return named.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + (pair.getValue() == null ? "" : pair.getValue()))
                .collect(Collectors.joining(";"));
    }

    /** One line of an export. */
    private record LineView(
            String kpi,
            String unit,
            @JsonUnwrapped MadeWithView madeWith,
            @JsonUnwrapped FiguresView figures) {

        static LineView of(KpiReport report, KpiFigures figures) {
            return new LineView(
                    report.kpi().name(),
                    report.kpi().unit().key(),
                    MadeWithView.of(report.criteria()),
                    FiguresView.of(figures));
        }
    }
}
