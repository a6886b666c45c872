package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Asking;
import org.jspecify.annotations.Nullable;

/** Writes the figures of the board, side by side as it shows them. */
@ApplicationScoped
class FigureSheet {

    private final KpiApi kpis;
    private final StaffReading staff;
    private final Asking asking;
    private final BoardSettings settings;

    FigureSheet(@RestClient KpiApi kpis, StaffReading staff, Asking asking, BoardSettings settings) {
        this.kpis = kpis;
        this.staff = staff;
        this.asking = asking;
        this.settings = settings;
    }

    byte[] write(BoardScope scope, Facet by, Locale locale) {
        CompletableFuture<List<BoardReport>> before =
                asking.ask(() -> kpis.reports(scope.searchBefore()).items());
        CompletableFuture<StaffNames> names = asking.ask(staff::names);
        List<BoardReport> now = kpis.reports(scope.search().by(by.key())).items();
        BoardLabels labels = new BoardLabels(locale, settings.zone(), Asking.answer(names));
        Map<String, BoardReport> earlier =
                Asking.answer(before).stream().collect(Collectors.toMap(BoardReport::kpi, Function.identity()));
        BoardWords words = labels.board();
        SpreadsheetText text = new SpreadsheetText(locale);
        text.row(List.of(
                words.indicator_name(),
                words.facet(by),
                words.value(),
                words.of_which(),
                words.counted_of(),
                words.before_value(),
                words.target_value()));
        for (BoardReport report : now) {
            Indicator.of(report.kpi()).ifPresent(indicator -> {
                @Nullable BoardReport was = earlier.get(report.kpi());
                text.row(List.of(
                        labels.inSeconds(indicator),
                        words.all_of(by),
                        figure(indicator, report.value(), labels),
                        figure(report.numerator(), labels),
                        figure(report.denominator(), labels),
                        was == null ? "" : figure(indicator, was.value(), labels),
                        figure(indicator, settings.target().get(indicator.key()), labels)));
                report.groups()
                        .forEach(group -> text.row(List.of(
                                labels.inSeconds(indicator),
                                labels.part(by, group.of(by.key())),
                                figure(indicator, group.value(), labels),
                                figure(group.numerator(), labels),
                                figure(group.denominator(), labels),
                                "",
                                "")));
            });
        }
        return text.bytes();
    }

    private static String figure(Indicator indicator, @Nullable BigDecimal value, BoardLabels labels) {
        return labels.figures().plain(indicator.unit(), indicator.figure(value));
    }

    private static String figure(BigDecimal value, BoardLabels labels) {
        return labels.figures().plain(FigureUnit.COUNT, value);
    }
}
