package org.hotline.kpi.indicator;

import java.util.Map;

/**
 * Eligible inbound interactions that a human answered ÷ eligible inbound interactions. A call counts as answered when an
 * operator and the caller heard each other; one that was missed when we called back ({@code viaCallback}), or answered what
 * the caller wrote about it within a day ({@code viaOtherChannel}). Everything else is answered when a human replied in
 * public, or spoke with the customer, by {@code asOf}. An automatic reply is no answer.
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
                    answered.at is not null as hit, extract(epoch from answered.at - m.received_at) as amount,
                    answered.called_back, answered.elsewhere
                from received_interaction m cross join lateral (
                    select least(itself, back, other) as at,
                        case when least(itself, back, other) is not null
                            then back is not null and (itself <= back or other < back) is not true end as called_back,
                        case when least(itself, back, other) is not null
                            then other is not null and (least(itself, back) <= other) is not true end as elsewhere
                    from (
                        select case when m.responded_at <= :asOf then m.responded_at end as itself,
                            case when m.called_back_at <= :asOf then m.called_back_at end as back,
                            case when m.answered_elsewhere_at <= :asOf then m.answered_elsewhere_at end as other
                        offset 0) way) answered
                where m.received_at <= :asOf""".formatted(basis.at("m.received_at"), DIMENSIONS);
    }

    @Override
    public Map<String, String> figures() {
        return Map.of(
                "received",
                Counting.members("true"),
                "viaCallback",
                Counting.members("excluded is null and hit and called_back"),
                "viaOtherChannel",
                Counting.members("excluded is null and hit and elsewhere"));
    }

    @Override
    public Map<String, String> kept() {
        return Map.of("called_back", "mark_1", "elsewhere", "mark_2");
    }
}
