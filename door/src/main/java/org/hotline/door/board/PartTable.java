package org.hotline.door.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of each team, channel or operator. */
public record PartTable(Facet by, List<Indicator> columns, List<PartRow> rows) {

    static final List<Indicator> COLUMNS = List.of(
            Indicator.RESPONSE_RATE,
            Indicator.FIRST_RESPONSE_TIME,
            Indicator.TICKETS_RESOLVED,
            Indicator.FIRST_CONTACT_RESOLUTION,
            Indicator.NO_ESCALATION_RATE,
            Indicator.CUSTOMER_SATISFACTION,
            Indicator.SLA_COMPLIANCE,
            Indicator.BACKLOG);

    static PartTable of(Facet by, List<BoardReport> reports, BoardScope scope, BoardLabels labels) {
        Map<String, Map<Indicator, BoardFigures>> parts = new LinkedHashMap<>();
        for (BoardReport report : reports) {
            Optional<Indicator> column = Indicator.of(report.kpi()).filter(COLUMNS::contains);
            column.ifPresent(indicator -> report.groups()
                    .forEach(group -> parts.computeIfAbsent(group.of(by.key()), key -> new LinkedHashMap<>())
                            .put(indicator, group)));
        }
        List<PartRow> rows = new ArrayList<>();
        parts.forEach((key, figures) -> rows.add(PartRow.of(by, key, figures, scope, labels)));
        rows.sort(Comparator.comparing((PartRow row) -> row.key().isEmpty())
                .thenComparing(PartRow::name, String.CASE_INSENSITIVE_ORDER));
        return new PartTable(by, COLUMNS, rows);
    }
}
