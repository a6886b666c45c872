package org.hotline.kpi.indicator;

import java.util.Map;

/**
 * Mean time from the beginning of a matter to the first human public answer, in writing or by a call that connected, in
 * calendar seconds. It begins at creation, or, when the ticket ended and came back before any human answered, at its return
 * ({@code rawMean} always begins at creation). A transfer never resets it. Credited to the author and their team at that
 * moment, on the channel and account of the ticket, on whichever the answer went.
 *
 * <p>Anchor: first response. Left out: spam, merged duplicates, contacts that we began, messages of machines. Source: first
 * reply time in Zendesk, where bots do not count.
 */
final class FirstResponseTime implements Kpi {

    private static final String WRITTEN = """
            select m.ticket_id, m.ticket_id::text as member, %s as at, m.responder_channel as channel,
                m.responder_account as account, m.responder_team as team, m.responder_level as level,
                m.responder_operator as operator, m.responder_priority as priority, m.category, m.language,
                m.restated_at, m.excluded, true as hit,
                greatest(0, extract(epoch from m.first_replied_at - m.response_started_at)) as amount,
                extract(epoch from m.first_replied_at - m.created_at) as raw
            from ticket_measure m
            where m.first_replied_at <= :asOf and not exists (
                select from interaction_measure i join call_measure c on c.interaction_id = i.interaction_id
                where i.ticket_id = m.ticket_id and c.connected_at <= m.first_replied_at)""";

    private static final String SPOKEN = """
            select m.ticket_id, m.ticket_id::text, %s, m.channel, m.account, c.team, c.level, c.operator, c.priority,
                c.category, c.language, c.restated_at, m.excluded, true,
                greatest(0, extract(epoch from c.connected_at - least(begun.at, (
                    select min(e.awaited_since) from episode_measure e
                    where e.ticket_id = m.ticket_id and e.started_at between begun.at and c.connected_at)))),
                extract(epoch from c.connected_at - m.created_at)
            from counted_call c
                join interaction_measure about on about.interaction_id = c.interaction_id
                    and (about.ticket_id = c.ticket_id or about.elsewhere)
                join ticket_measure m on m.ticket_id = about.ticket_id
                cross join lateral (
                    select coalesce(max(e.started_at), m.begun_at, m.created_at) as at from episode_measure e
                    where e.ticket_id = m.ticket_id and e.returned and e.started_at <= c.connected_at) begun
            where c.connected_at <= :asOf
                and (m.first_replied_at is null or m.first_replied_at >= c.connected_at)
                and not exists (
                    select from interaction_measure i join call_measure o on o.interaction_id = i.interaction_id
                    where i.ticket_id = m.ticket_id
                        and (o.connected_at, o.interaction_id) < (c.connected_at, c.interaction_id))""";

    @Override
    public String name() {
        return "first-response-time";
    }

    @Override
    public Unit unit() {
        return Unit.SECONDS;
    }

    @Override
    public String members(Basis basis) {
        return WRITTEN.formatted(basis.at("m.first_replied_at"))
                + "\nunion all\n"
                + SPOKEN.formatted(basis.at("c.connected_at"));
    }

    @Override
    public Map<String, String> figures() {
        return Map.of("rawMean", Counting.mean("raw"));
    }

    @Override
    public Map<String, String> summed() {
        return Map.of("amount", "sum_1", "raw", "sum_2");
    }
}
