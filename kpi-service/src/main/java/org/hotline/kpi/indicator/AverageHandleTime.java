package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Mean time of talk, hold and wrap-up of a call that was taken and is over. Ringing and waiting do not belong to it; a call
 * that was transferred is one call.
 *
 * <p>Anchor: connected. Left out: calls about spam or merged duplicates, calls that we began. Source: handle time in Genesys
 * Cloud and Amazon Connect.
 */
final class AverageHandleTime implements Kpi {

    @Override
    public String name() {
        return "average-handle-time";
    }

    @Override
    public Unit unit() {
        return Unit.SECONDS;
    }

    @Override
    public String members(Basis basis) {
        return """
                select m.ticket_id, m.interaction_id::text as member, %s as at, %s, m.excluded, true as hit,
                    m.talk_seconds + m.hold_seconds + m.wrap_seconds as amount,
                    m.talk_seconds, m.hold_seconds, m.wrap_seconds
                from counted_call m
                where m.connected_at is not null and m.ended_at <= :asOf""".formatted(basis.at("m.connected_at"), DIMENSIONS);
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("talkMean", "round(avg(talk_seconds) filter (where excluded is null), 6)");
        figures.put("holdMean", "round(avg(hold_seconds) filter (where excluded is null), 6)");
        figures.put("wrapMean", "round(avg(wrap_seconds) filter (where excluded is null), 6)");
        return figures;
    }
}
