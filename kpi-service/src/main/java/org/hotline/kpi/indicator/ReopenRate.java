package org.hotline.kpi.indicator;

import java.util.Map;

/**
 * Tickets resolved in the period that were reopened within 14 days ÷ tickets resolved in the period, each counted once; also
 * how often ({@code reopenEvents}). What a machine reopened does not count. A resolution that an operator took back within
 * two minutes never was one: a ticket that was resolved by nothing else is open, and not among those resolved.
 *
 * <p>Anchor: resolved. Left out: spam, merged duplicates, contacts that we began, messages of machines. Source: the
 * reopening counts of Zammad and Zendesk.
 */
final class ReopenRate implements Kpi {

    @Override
    public String name() {
        return "reopen-rate";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return ResolvedEpisode.members(
                basis,
                "null",
                "(m.reopen_counts and m.reopened_at <= :asOf and m.reopened_at <= m.resolved_at + :reopen)",
                "case when m.reopened_at <= :asOf then extract(epoch from m.reopened_at - m.resolved_at) end");
    }

    @Override
    public String numerator() {
        return Counting.tickets("excluded is null and hit");
    }

    @Override
    public String denominator() {
        return Counting.tickets("excluded is null");
    }

    @Override
    public Map<String, String> figures() {
        return Map.of("reopenEvents", Counting.members("excluded is null and hit"));
    }

    @Override
    public String isAlone() {
        return ResolvedEpisode.IS_ALONE;
    }
}
