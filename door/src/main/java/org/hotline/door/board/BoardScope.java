package org.hotline.door.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the board is about: which days, and what only. */
public record BoardScope(BoardPeriod period, ZoneId zone, Instant now, Map<Facet, String> only, BoardEntry entry) {

    BoardScope(BoardPeriod period, ZoneId zone, Instant now, Map<Facet, String> only) {
        this(period, zone, now, only, BoardEntry.NONE);
    }

    static BoardScope of(BoardQuery query, StaffNames names, BoardSettings settings, Instant now) {
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = query.value(facet);
            boolean shown = facet != Facet.OPERATOR || settings.operators();
            if (!value.isEmpty() && shown && StaffNames.isAskable(facet, value)) {
                only.put(facet, value);
            }
        }
        ZoneId zone = settings.zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        BoardPeriod period = BoardPeriod.of(query.period, query.from, query.to, today);
        return new BoardScope(period, zone, now, only, BoardEntry.of(query, names, today));
    }

    /** The first day as it was entered, or as it is. */
    public String from() {
        return entry.from().isEmpty() ? period.first().toString() : entry.from();
    }

    /** The last day as it was entered, or as it is. */
    public String to() {
        return entry.to().isEmpty() ? period.last().toString() : entry.to();
    }

    /** The same days of one part only. */
    BoardScope with(Facet facet, String value) {
        Map<Facet, String> narrower = new EnumMap<>(Facet.class);
        narrower.putAll(only);
        narrower.put(facet, value);
        return new BoardScope(period, zone, now, narrower);
    }

    /** What an address has to say for the same of one step of the trend only. */
    String addressOf(String step) {
        List<LocalDate> days = period.step().days(period, step);
        if (days.isEmpty()) {
            return address() + MemberCut.at(null, Integer.parseInt(step)).address();
        }
        BoardPeriod narrower = new BoardPeriod(BoardPeriod.Choice.CUSTOM, days.get(0), days.get(days.size() - 1));
        return new BoardScope(narrower, zone, now, only).address();
    }

    /** Whether a step of the trend is not over yet: what has not happened in it may still happen. */
    boolean isOpen(String step) {
        return period.step() == TrendStep.HOUR_OF_DAY
                && period.last().equals(now.atZone(zone).toLocalDate())
                && Integer.parseInt(step) >= now.atZone(zone).getHour();
    }

    public String level() {
        return value(Facet.LEVEL);
    }

    public String value(Facet facet) {
        return only.getOrDefault(facet, "");
    }

    /** What an address has to say for other days and the same parts. */
    public String addressOf(BoardPeriod.Choice choice) {
        return new BoardScope(BoardPeriod.of(choice.key(), null, null, period.last()), zone, now, only).address();
    }

    /** What an address has to say after its question mark, for the same days and the same parts. */
    public String address() {
        Map<String, String> said = only.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
        said.put("period", period.choice().key());
        if (period.choice() == BoardPeriod.Choice.CUSTOM) {
            said.put("from", period.first().toString());
            said.put("to", period.last().toString());
        }
        return said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    KpiSearch search() {
        return search(period.span(zone));
    }

    KpiSearch searchBefore() {
        return search(period.before(zone, now));
    }

    KpiSearch search(Timespan span) {
        KpiSearch search = new KpiSearch();
        search.from = span.from().toString();
        search.to = span.to().toString();
        search.zone = zone.getId();
        search.team = only.get(Facet.TEAM);
        search.channel = only.get(Facet.CHANNEL);
        search.operator = only.get(Facet.OPERATOR);
        search.level = only.get(Facet.LEVEL);
        return search;
    }
}
