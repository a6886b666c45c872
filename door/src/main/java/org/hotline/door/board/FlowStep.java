package org.hotline.door.board;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.door.desk.DeskTicket;
import org.jspecify.annotations.Nullable;

/** How many tickets a line resolved, and how many of them had been escalated on their way. */
public record FlowStep(
        String line, WrittenNumber resolved, WrittenNumber alone, WrittenNumber escalated, BoardScope scope) {

    static List<FlowStep> of(List<BoardFigures> groups, BoardScope scope, BoardLabels labels) {
        Map<String, BoardFigures> byLevel =
                groups.stream().collect(Collectors.toMap(group -> group.of(Facet.LEVEL.key()), Function.identity()));
        return List.of(DeskTicket.Level.values()).stream()
                .map(level -> of(level.name(), byLevel.get(level.name()), scope, labels))
                .toList();
    }

    private static FlowStep of(String level, @Nullable BoardFigures figures, BoardScope scope, BoardLabels labels) {
        long resolved = figures == null ? 0 : figures.denominator().longValue();
        long alone = figures == null ? 0 : figures.numerator().longValue();
        FigureWords words = labels.figures();
        return new FlowStep(
                labels.part(Facet.LEVEL, level),
                words.number(resolved),
                words.number(alone),
                words.number(resolved - alone),
                scope.with(Facet.LEVEL, level));
    }
}
