package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Three numbers that are never one: how often tickets were closed ({@code closeEvents}), how many different tickets that
 * were ({@code ticketsClosed}, the value), and how many of them were still closed at the end of the period
 * ({@code closedAtEnd}).
 *
 * <p>Anchor: closed. Left out: spam, merged duplicates, contacts that we began, messages of machines. Source: Zammad issue
 * 3745 and Chatwoot pull request 12261 describe what happens when the three are mixed.
 */
final class TicketsClosed implements Kpi {

    @Override
    public String name() {
        return "tickets-closed";
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public String members(Basis basis) {
        return members(basis, "closure_measure");
    }

    /** @param source closures of these alone */
    static String members(Basis basis, String source) {
        return """
                select m.ticket_id, m.ticket_id || '/' || m.sequence as member, %s as at, %s, m.excluded,
                    m.ended_at is null or m.ended_at >= :to or m.ended_at > :asOf as hit, null::numeric as amount, m.ended_at,
                    m.previous_at, m.previous_of_team_at, m.consecutive, 0 as ended, 0 as again
                from %s m where m.closed_at <= :asOf""".formatted(basis.at("m.closed_at"), DIMENSIONS, source);
    }

    @Override
    public String numerator() {
        return Counting.tickets("excluded is null", "again");
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("closeEvents", denominator());
        figures.put("ticketsClosed", numerator());
        figures.put(
                "closedAtEnd",
                Counting.tickets(
                        "excluded is null and (ended_at is null or ended_at >= :to or ended_at > :asOf)", "ended"));
        return figures;
    }

    @Override
    public Map<String, String> kept() {
        return Map.of("ended_at", "moment");
    }

    @Override
    public Map<String, String> absent() {
        return Map.of("again", "0", "ended", "0");
    }

    @Override
    public boolean hasClosureCells() {
        return true;
    }

    @Override
    public String isAlone() {
        return """
                not exists (select from closure_measure o
                    where o.ticket_id = m.ticket_id and o.ticket_id || '/' || o.sequence <> m.member offset 0)""";
    }
}
