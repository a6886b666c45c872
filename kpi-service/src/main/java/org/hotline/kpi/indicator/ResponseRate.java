package org.hotline.kpi.indicator;

import java.util.Map;

/**
 * Eligible inbound interactions that a human answered ÷ eligible inbound interactions. A call counts as answered when an
 * operator and the caller heard each other, or when a later call about the same ticket connected; everything else when a
 * human replied in public by {@code asOf}. An automatic reply is no answer.
 *
 * <p>Anchor: received. Left out: spam, merged duplicates, contacts that we began, messages of machines, thanks after the
 * solution, calls given up within 5 s, calls that flowed out. Source: answered ÷ offered as in Genesys Cloud ("Answer %"),
 * extended to written channels by the profile of the hotline operator.
 */
final class ResponseRate implements Kpi {

    @Override
    public String name() {
        return "response-rate";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return """
                select m.ticket_id, m.interaction_id::text as member, %s as at, %s, m.excluded,
                    coalesce(m.responded_at <= :asOf, false) as hit,
                    extract(epoch from m.responded_at - m.received_at) as amount,
                    m.call and m.connected_at is null as called_back
                from received_interaction m where m.received_at <= :asOf""".formatted(basis.at("m.received_at"), DIMENSIONS);
    }

    @Override
    public Map<String, String> figures() {
        return Map.of(
                "received",
                "count(*)",
                "viaCallback",
                "count(*) filter (where excluded is null and hit and called_back)");
    }
}
