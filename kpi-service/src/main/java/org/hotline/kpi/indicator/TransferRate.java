package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Resolved episodes that were handed to another team or operator at least once ÷ resolved episodes. Between teams and inside
 * a team are told apart. An escalation is no transfer, and neither is the return from one.
 *
 * <p>Anchor: resolved. Left out: spam, merged duplicates, contacts that we began, messages of machines. Source: transferred
 * ÷ handled in Genesys Cloud.
 */
final class TransferRate implements Kpi {

    @Override
    public String name() {
        return "transfer-rate";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return ResolvedEpisode.members(basis, "null", "m.transfers + m.handovers > 0", "m.transfers + m.handovers");
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("betweenTeams", "count(*) filter (where excluded is null and transfers > 0)");
        figures.put(
                "betweenTeamsRate",
                "round(avg(case when transfers > 0 then 1.0 else 0.0 end) filter (where excluded is null), 6)");
        return figures;
    }
}
