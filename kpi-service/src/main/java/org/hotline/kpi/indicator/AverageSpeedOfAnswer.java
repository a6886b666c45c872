package org.hotline.kpi.indicator;

/**
 * Mean time that callers whose call was taken had waited: from the queue (from the first ring where there is none) until
 * they heard the first operator.
 *
 * <p>Anchor: connected. Left out: calls about spam or merged duplicates, calls that we began. Source: average speed of answer
 * in Genesys Cloud, average queue answer time in Amazon Connect.
 */
final class AverageSpeedOfAnswer implements Kpi {

    @Override
    public String name() {
        return "average-speed-of-answer";
    }

    @Override
    public Unit unit() {
        return Unit.SECONDS;
    }

    @Override
    public String members(Basis basis) {
        return """
                select m.ticket_id, m.interaction_id::text as member, %s as at, %s, m.excluded, true as hit,
                    m.wait_seconds as amount
                from counted_call m where m.connected_at <= :asOf""".formatted(basis.at("m.connected_at"), DIMENSIONS);
    }
}
