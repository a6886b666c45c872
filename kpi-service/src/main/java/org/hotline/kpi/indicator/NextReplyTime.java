package org.hotline.kpi.indicator;

/**
 * Mean time from the first unanswered message of a customer to the next human public answer, in writing or by a call that
 * connected, in calendar seconds. A burst of messages counts once, from its first; what a merge brought is one with what waits
 * there, from the first of both. Calls have their own measures.
 *
 * <p>Anchor: answered. Left out: spam, merged duplicates, messages of machines, thanks after the solution. Source: next reply
 * time in Zendesk, reply time in Chatwoot.
 */
final class NextReplyTime implements Kpi {

    /** Something that a human wrote, and that is not one with what he wrote before. */
    private static final String IS_AWAITED = """
            (m.contact or m.part_of is not null)
                and (case when m.part_of = m.interaction_id
                    then m.continues_from is null or spoken_since(m.ticket_id, m.continues_from) <= m.received_at
                    else is_apart(m.ticket_id, m.continues_from, m.received_at) end)
                and (m.continued_at is null or spoken_since(m.ticket_id, m.received_at) <= m.continued_at)
                and not exists (select from call_measure own where own.interaction_id = m.interaction_id)""";

    private static final String WRITTEN = """
            select m.ticket_id, m.interaction_id::text as member, %s as at, %s, m.excluded, true as hit,
                extract(epoch from m.responded_at - waits_since(m.ticket_id, m.received_at, m.awaited_since)) as amount
            from interaction_measure m
            where m.responded_at <= :asOf and %s
                and not exists (
                    select from interaction_measure i join call_measure c on c.interaction_id = i.interaction_id
                    where i.ticket_id = m.ticket_id and c.connected_at between m.received_at and m.responded_at)
                and not (has_sources(m.ticket_id)
                    and coalesce(spoken_since(m.ticket_id, m.received_at) <= m.responded_at, false))""";

    private static final String SPOKEN = """
            select m.ticket_id, m.interaction_id::text, %s, %s, m.excluded, true,
                extract(epoch from c.connected_at - waits_since(m.ticket_id, m.received_at, m.awaited_since))
            from call_measure c
                join interaction_measure called on called.interaction_id = c.interaction_id
                join interaction_measure m on m.ticket_id = called.ticket_id
            where c.connected_at <= :asOf and %s
                and m.received_at <= c.connected_at and (m.responded_at is null or m.responded_at >= c.connected_at)
                and not exists (
                    select from interaction_measure i join call_measure o on o.interaction_id = i.interaction_id
                    where i.ticket_id = m.ticket_id and o.connected_at >= m.received_at
                        and (o.connected_at, o.interaction_id) < (c.connected_at, c.interaction_id))
                and not has_sources(m.ticket_id)""";

    /** The same where calls of tickets that were merged into it may have come first. */
    private static final String SPOKEN_IN_MERGED = """
            select distinct m.ticket_id, m.interaction_id::text, %s, %s, m.excluded, true,
                extract(epoch from c.connected_at - waits_since(m.ticket_id, m.received_at, m.awaited_since))
            from call_measure c
                join interaction_measure called on called.interaction_id = c.interaction_id
                cross join lateral merge_targets(called.ticket_id) target (ticket_id)
                join interaction_measure m on m.ticket_id = target.ticket_id
            where c.connected_at <= :asOf and %s
                and (has_sources(called.ticket_id) or exists (
                    select from ticket_measure t where t.ticket_id = called.ticket_id and t.merged_into is not null))
                and has_sources(m.ticket_id) and spoken_since(m.ticket_id, m.received_at) = c.connected_at
                and (m.responded_at is null or m.responded_at >= c.connected_at)""";

    @Override
    public String name() {
        return "next-reply-time";
    }

    @Override
    public Unit unit() {
        return Unit.SECONDS;
    }

    @Override
    public String members(Basis basis) {
        return WRITTEN.formatted(basis.at("m.responded_at"), DIMENSIONS, IS_AWAITED)
                + "\nunion all\n"
                + SPOKEN.formatted(basis.at("c.connected_at"), DIMENSIONS, IS_AWAITED)
                + "\nunion all\n"
                + SPOKEN_IN_MERGED.formatted(basis.at("c.connected_at"), DIMENSIONS, IS_AWAITED);
    }
}
