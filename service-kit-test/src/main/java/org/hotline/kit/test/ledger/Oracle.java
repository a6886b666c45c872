package org.hotline.kit.test.ledger;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts a ledger with plain loops, by what the indicators are defined to be. */
public final class Oracle {

    private final Ledger ledger;
    private final Asking asking;
    private final Map<String, List<Count>> counted = new HashMap<>();

    public Oracle(Ledger ledger, Asking asking) {
        this.ledger = ledger;
        this.asking = asking;
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
            default -> String.valueOf(count.standing().value(dimension));
        };
    }

    /** All that counts for an indicator, or would. */
    public List<Count> counts(String kpi) {
        return counted.computeIfAbsent(kpi, this::count);
    }

    private List<Count> count(String kpi) {
        List<Count> counts = new ArrayList<>();
        for (Matter matter : ledger.matters) {
            switch (kpi) {
                case "response-rate", "next-reply-time", "first-response-time" ->
                    new Answers(matter, ledger, asking, counts).count(kpi);
                case "sla-compliance" -> new Promises(matter, asking, counts).count();
                case "customer-satisfaction", "survey-response-rate" -> new Opinions(matter, asking, counts).count(kpi);
                case "tickets-closed", "backlog", "resolution-rate" ->
                    new WholeMatters(matter, asking, counts).count(kpi);
                case "average-speed-of-answer",
                        "abandonment-rate",
                        "service-level",
                        "average-handle-time",
                        "callback-completion" -> {
                    // those of calls, with or without a ticket
                }
                default -> new Solutions(matter, ledger, asking, counts).count(kpi);
            }
        }
        for (Phoned call : ledger.calls.values()) {
            new Calls(call, ledger, asking, counts).count(kpi);
        }
        return counts.stream()
                .filter(count -> kpi.equals("backlog")
                        || (!count.at().isBefore(asking.from()) && count.at().isBefore(asking.to())))
                .toList();
    }
}
