package org.hotline.door.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes tiles of reports: those of the period by the steps of its trend, and those of the period before. */
final class TileMaking {

    private final BoardScope scope;
    private final Map<String, BoardReport> now;
    private final Map<String, BoardReport> before;
    private final Map<String, BigDecimal> targets;
    private final BoardLabels labels;

    TileMaking(
            BoardScope scope,
            List<BoardReport> now,
            List<BoardReport> before,
            Map<String, BigDecimal> targets,
            BoardLabels labels) {
        this.scope = scope;
        this.now = byName(now);
        this.before = byName(before);
        this.targets = targets;
        this.labels = labels;
    }

    private static Map<String, BoardReport> byName(List<BoardReport> reports) {
        return reports.stream().collect(Collectors.toMap(BoardReport::kpi, Function.identity()));
    }

    List<BoardTile> profile() {
        return Indicator.profile().stream().map(this::tile).toList();
    }

    BoardReport report(Indicator indicator) {
        BoardReport report = now.get(indicator.key());
        if (report == null) {
            throw new IllegalStateException("The kpi-service said nothing of " + indicator.key());
        }
        return report;
    }

    BoardTile tile(Indicator indicator) {
        BoardReport report = report(indicator);
        FigureWords words = labels.figures();
        @Nullable BoardReport earlier = before.get(indicator.key());
        @Nullable BigDecimal value = indicator.figure(report.value());
        @Nullable BigDecimal was = earlier == null ? null : indicator.figure(earlier.value());
        @Nullable BigDecimal target = targets.get(indicator.key());
        List<TrendPoint> steps = steps(indicator);
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        steps.forEach(step -> numbers.add(step.number()));
        return new BoardTile(
                indicator,
                value != null,
                words.value(indicator.unit(), value),
                words.count(report.numerator()),
                words.count(report.denominator()),
                words.number(report.whole().leftOut()),
                FigureChange.between(indicator, value, was, words),
                words.value(indicator.unit(), was),
                target == null ? "" : words.value(indicator.unit(), target),
                target,
                target != null && reaches(indicator, value, target),
                TrendLine.path(numbers, indicator.isShare()),
                TrendLine.dots(numbers, indicator.isShare()),
                steps);
    }

    private static boolean reaches(Indicator indicator, @Nullable BigDecimal value, BigDecimal target) {
        int side = value == null ? 0 : value.compareTo(target);
        return value != null && (indicator.better() == Indicator.Better.LESS ? side <= 0 : side >= 0);
    }

    private List<TrendPoint> steps(Indicator indicator) {
        TrendStep step = scope.period().step();
        FigureWords words = labels.figures();
        Map<String, BoardFigures> groups = report(indicator).groups().stream()
                .collect(Collectors.toMap(group -> group.of(step.key()), Function.identity()));
        return step.keys(scope.period()).stream()
                .map(key -> {
                    @Nullable BoardFigures group = groups.get(key);
                    @Nullable BigDecimal value = group == null ? nothing(indicator, key) : group.value();
                    BigDecimal of = group == null ? BigDecimal.ZERO : group.denominator();
                    return new TrendPoint(
                            labels.step(step, key),
                            value,
                            words.value(indicator.unit(), value),
                            of,
                            words.count(of),
                            scope.addressOf(key));
                })
                .toList();
    }

    /** Where nothing happened there is none, and neither a share nor a length of time; of an hour that is not over nothing is said. */
    private @Nullable BigDecimal nothing(Indicator indicator, String step) {
        return indicator.isCount() && !scope.isOpen(step) ? BigDecimal.ZERO : null;
    }
}
