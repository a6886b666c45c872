package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tickets that were resolved in the period and whose solution held up to {@code asOf} ({@code ticketsResolved}, the value),
 * and how often tickets were resolved at all ({@code resolutions}). A resolution taken back within two minutes never was one.
 *
 * <p>Anchor: resolved. Left out: spam, merged duplicates, contacts that we began, messages of machines.
 */
final class TicketsResolved implements Kpi {

    @Override
    public String name() {
        return "tickets-resolved";
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public String members(Basis basis) {
        return ResolvedEpisode.members(basis, "null", ResolvedEpisode.STANDS, "null");
    }

    @Override
    public String numerator() {
        return Counting.tickets("excluded is null and hit");
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("ticketsResolved", numerator());
        figures.put("resolutions", denominator());
        return figures;
    }

    @Override
    public String isAlone() {
        return ResolvedEpisode.STANDS_ALONE;
    }
}
