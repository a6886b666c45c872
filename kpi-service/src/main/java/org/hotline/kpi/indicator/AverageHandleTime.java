package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Mean time of talk, hold and wrap-up of a call that was taken and is over. Ringing and waiting do not belong to it, nor does waiting for a second operator; a call
 * that was transferred is one call, of which each operator has his own share. A wrap-up that goes on at {@code asOf} is not known yet.
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
                select m.ticket_id, m.interaction_id || s.part as member, %s as at, m.channel, m.account, s.team, s.level,
                    s.operator, m.priority, m.category, m.language, m.restated_at,
                    m.excluded, true as hit, s.share, m.interaction_id, s.talk_seconds, s.hold_seconds, s.wrap_seconds,
                    s.talk_seconds + s.hold_seconds + s.wrap_seconds as amount
                from counted_call m cross join lateral (
                    select false as share, '' as part, m.operator, m.team, m.level, m.talk_seconds, m.hold_seconds,
                        case when m.wrapped_at > :asOf then coalesce((
                            select sum(own.wrap_seconds) from call_segment_measure own
                            where own.interaction_id = m.interaction_id and own.wrapped_at <= :asOf), 0) else m.wrap_seconds end as wrap_seconds
                    union all
                    select true, '/' || coalesce(operator::text, ''), operator, coalesce(team, m.team),
                        case when team is null then m.level else level end, talk_seconds, hold_seconds,
                        case when wrapped_at > :asOf then 0 else wrap_seconds end
                    from call_segment_measure where interaction_id = m.interaction_id
                    union all
                    select true, '/', m.operator, m.team, m.level, m.talk_seconds, m.hold_seconds,
                        case when m.wrapped_at > :asOf then 0 else m.wrap_seconds end
                    where not exists (select from call_segment_measure where interaction_id = m.interaction_id)) s
                where m.connected_at is not null and m.ended_at <= :asOf""".formatted(basis.at("m.connected_at"));
    }

    @Override
    public boolean hasShares() {
        return true;
    }

    /** Each call once, however many operators had it. */
    @Override
    public String things(String condition) {
        return "count(distinct interaction_id) filter (where %s) + %s"
                .formatted(condition, Counting.members(condition + " and interaction_id is null"));
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("talkMean", mean("talk_seconds"));
        figures.put("holdMean", mean("hold_seconds"));
        figures.put("wrapMean", mean("wrap_seconds"));
        return figures;
    }

    @Override
    public Map<String, String> summed() {
        return Map.of("amount", "sum_1", "talk_seconds", "sum_2", "hold_seconds", "sum_3", "wrap_seconds", "sum_4");
    }

    @Override
    public Map<String, String> absent() {
        return Map.of("interaction_id", "null::uuid", "share", "false");
    }

    private String mean(String seconds) {
        return "round(sum(%s) filter (where excluded is null) / nullif(%s, 0), 6)".formatted(seconds, denominator());
    }
}
