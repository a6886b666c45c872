package org.hotline.door.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a team, a channel or an operator.
 *
 * @param key empty for what belongs to none
 * @param address where its tickets are listed, after the question mark
 */
public record PartRow(String key, String name, String address, List<PartCell> cells) {

    static PartRow of(
            Facet by, String key, Map<Indicator, BoardFigures> figures, BoardScope scope, BoardLabels labels) {
        return new PartRow(
                key,
                labels.part(by, key),
                key.isEmpty()
                        ? scope.address() + MemberCut.without(by).address()
                        : scope.with(by, key).address(),
                PartTable.COLUMNS.stream()
                        .map(column -> PartCell.of(column, figures.get(column), labels.figures()))
                        .toList());
    }

    /** One of its figures. */
    public record PartCell(Indicator indicator, boolean known, String value, String counted) {

        static PartCell of(Indicator indicator, @Nullable BoardFigures figures, FigureWords words) {
            if (figures == null) {
                return new PartCell(indicator, false, FigureWords.NONE, "");
            }
            @Nullable BigDecimal value = indicator.figure(figures.value());
            return new PartCell(
                    indicator,
                    value != null,
                    words.value(indicator.unit(), value),
                    indicator.isShare() ? words.count(figures.denominator()) : "");
        }
    }
}
