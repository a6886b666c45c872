package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls that the caller gave up ÷ calls taken or given up. Those given up within 5 s, and those that flowed out to somewhere
 * else, are left out of both; {@code abandonedOfOffered} leaves nothing out.
 *
 * <p>Anchor: offered. Left out further: calls about spam or merged duplicates, calls that we began, calls that
 * met a menu only. Source: Google's
 * contact-centre reports leave short abandons out; Genesys Cloud and Amazon Connect do not.
 */
final class AbandonmentRate implements Kpi {

    private static final String OFFERED = "(excluded is null or excluded in ('SHORT_ABANDON', 'FLOW_OUT'))";

    private static final String EXCLUDED = """
            case
                when m.menu_only and (m.excluded is null or m.excluded in ('SHORT_ABANDON', 'FLOW_OUT')) then 'MENU_ONLY'
                else m.excluded
            end""";

    @Override
    public String name() {
        return "abandonment-rate";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return """
                select m.ticket_id, m.interaction_id::text as member, %s as at, %s, %s as excluded,
                    m.connected_at is null as hit, m.wait_seconds as amount
                from counted_call m
                where m.connected_at <= :asOf or m.ended_at <= :asOf""".formatted(basis.at("m.started_at"), DIMENSIONS, EXCLUDED);
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("offered", Counting.members(OFFERED));
        figures.put("abandonedOfOffered", Counting.share("hit and excluded is distinct from 'FLOW_OUT'", OFFERED));
        return figures;
    }
}
