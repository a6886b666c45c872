package org.hotline.kpi.indicator;

import java.time.Duration;
import java.util.Map;

/**
 * Missed calls that we called back, and reached the customer, within a day ÷ missed calls whose day is over or that were called
 * back. Calls of one ticket that begin within 30 min after a missed one are the same wish to be called. Those whose day still
 * runs are {@code PROVISIONAL}. That the customer reached us himself meanwhile, or was answered in writing, is no call-back.
 *
 * <p>Anchor: offered. Left out further: calls given up within 5 s, calls that flowed out, calls about spam or merged
 * duplicates. Source: agent-owned call-backs of Genesys Cloud, of which those in time are counted.
 */
final class CallbackCompletion implements Kpi {

    @Override
    public String name() {
        return "callback-completion";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return """
                select m.ticket_id, m.interaction_id::text as member, %s as at, %s,
                    coalesce(m.excluded, case when back.at is null and m.started_at + :callback >= :asOf
                        then 'PROVISIONAL' end) as excluded,
                    coalesce(back.at <= m.started_at + :callback, false) as hit,
                    extract(epoch from back.at - m.started_at) as amount, back.at is not null as called_back
                from counted_call m left join lateral (
                    select called_back_since(m.ticket_id, m.started_at) as at) back on back.at <= :asOf
                where not m.outbound and m.connected_at is null and m.ended_at <= :asOf
                    and not exists (
                        select from counted_call before
                        where before.ticket_id = m.ticket_id and not before.outbound and before.connected_at is null
                            and before.ended_at is not null and before.excluded is null
                            and before.started_at < m.started_at
                            and before.started_at >= m.started_at - interval '30 minutes')""".formatted(basis.at("m.started_at"), DIMENSIONS);
    }

    @Override
    public Map<String, String> figures() {
        return Map.of("calledBack", Counting.members("excluded is null and called_back"));
    }

    @Override
    public Map<String, String> kept() {
        return Map.of("called_back", "mark_1");
    }

    @Override
    public Duration openFor() {
        return Duration.ofDays(1);
    }
}
