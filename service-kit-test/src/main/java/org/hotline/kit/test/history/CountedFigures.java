package org.hotline.kit.test.history;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts a history with plain loops, by what the indicators are defined to be. */
public final class CountedFigures {

    private final RecordedHistory history;
    private final FiguresCriteria criteria;
    private final Map<String, List<Count>> counted = new HashMap<>();

    public CountedFigures(RecordedHistory history, FiguresCriteria criteria) {
        this.history = history;
        this.criteria = criteria;
    }

    /** What all that counts comes to, as a whole and by the dimensions that make the groups. */
    public Map<List<String>, Figures> figures(String kpi, String unit, List<String> dimensions, ZoneId zone) {
        Map<List<String>, List<Count>> groups = new HashMap<>();
        groups.put(List.of(), new ArrayList<>());
        for (Count count : counts(kpi)) {
            List<String> key = dimensions.stream()
                    .map(dimension -> value(count, dimension, zone))
                    .toList();
            groups.get(List.<String>of()).add(count);
            if (!key.isEmpty()) {
                groups.computeIfAbsent(key, none -> new ArrayList<>()).add(count);
            }
        }
        Map<List<String>, Figures> figures = new HashMap<>();
        groups.forEach((key, counts) -> figures.put(key, Figures.of(kpi, unit, counts)));
        return figures;
    }

    private static String value(Count count, String dimension, ZoneId zone) {
        ZonedDateTime at = count.at().atZone(zone);
        return switch (dimension) {
            case "day" -> at.toLocalDate().toString();
            case "hour" -> "%02d".formatted(at.getHour());
            default -> String.valueOf(count.state().value(dimension));
        };
    }

    /** All that counts for an indicator, or would. */
    public List<Count> counts(String kpi) {
        return counted.computeIfAbsent(kpi, this::count);
    }

    private List<Count> count(String kpi) {
        List<Count> counts = new ArrayList<>();
        for (RecordedTicket ticket : history.tickets) {
            switch (kpi) {
                case "response-rate", "next-reply-time", "first-response-time" ->
                    new ResponseFigures(ticket, history, criteria, counts).count(kpi);
                case "sla-compliance" -> new PromiseFigures(ticket, criteria, counts).count();
                case "customer-satisfaction", "survey-response-rate" ->
                    new SurveyFigures(ticket, criteria, counts).count(kpi);
                case "tickets-closed", "backlog", "resolution-rate" ->
                    new LifecycleFigures(ticket, criteria, counts).count(kpi);
                case "average-speed-of-answer",
                        "abandonment-rate",
                        "service-level",
                        "average-handle-time",
                        "callback-completion" -> {
                    // those of calls, with or without a ticket
                }
                default -> new ResolutionFigures(ticket, history, criteria, counts).count(kpi);
            }
        }
        for (RecordedCall call : history.calls.values()) {
            new CallFigures(call, history, criteria, counts).count(kpi);
        }
        return counts.stream()
                .filter(count -> kpi.equals("backlog")
                        || (!count.at().isBefore(criteria.from()) && count.at().isBefore(criteria.to())))
                .toList();
    }
}
