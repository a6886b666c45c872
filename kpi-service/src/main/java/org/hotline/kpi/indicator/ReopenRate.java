package org.hotline.kpi.indicator;

import java.util.Map;

/**
 * Tickets resolved in the period that were reopened within 14 days ÷ tickets resolved in the period, each counted once; also
 * how often ({@code reopenEvents}). What a machine reopened, and what an operator took back within two minutes, does not
 * count.
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
        return """
                select m.ticket_id, m.ticket_id || '/' || m.episode as member, %s as at, %s, m.excluded,
                    m.reopen_counts and m.reopened_at <= :asOf and m.reopened_at <= m.resolved_at + :reopen as hit,
                    case when m.reopened_at <= :asOf then extract(epoch from m.reopened_at - m.resolved_at) end as amount
                from episode_measure m where m.resolved_at <= :asOf""".formatted(basis.at("m.resolved_at"), DIMENSIONS);
    }

    @Override
    public String numerator() {
        return "count(distinct ticket_id) filter (where excluded is null and hit)";
    }

    @Override
    public String denominator() {
        return "count(distinct ticket_id) filter (where excluded is null)";
    }

    @Override
    public Map<String, String> figures() {
        return Map.of("reopenEvents", "count(*) filter (where excluded is null and hit)");
    }
}
