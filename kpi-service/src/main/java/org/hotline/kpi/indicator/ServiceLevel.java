package org.hotline.kpi.indicator;

/**
 * Calls taken within the target (20 s unless asked otherwise) ÷ calls taken or given up. The policy says which of those
 * given up, and whether those that flowed out, belong to the denominator; by default all but those given up within 5 s.
 *
 * <p>Anchor: offered. Left out further: calls about spam or merged duplicates, calls that we began, calls that met a
 * menu only. Source: the service level
 * of Genesys Cloud with its switches.
 */
final class ServiceLevel implements Kpi {

    private static final String EXCLUDED = """
            case
                when m.excluded in ('SPAM', 'DUPLICATE_MERGED', 'OUTBOUND_STARTED') then m.excluded
                when m.connected_at is not null then null
                when m.menu_only then 'MENU_ONLY'
                when m.cause = 'FORWARDED' then case when :policy <> 'INCLUDE_FLOWOUT' then 'FLOW_OUT' end
                when :policy = 'INCLUDE_ALL' then null
                when :policy = 'IGNORE_ABANDONS' then 'ABANDONED'
                when :policy = 'EXCLUDE_ABANDON_WITHIN_T'
                    then case when m.wait_seconds <= :target then 'ABANDONED_WITHIN_TARGET' end
                else m.excluded
            end""";

    @Override
    public String name() {
        return "service-level";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return """
                select m.ticket_id, m.interaction_id::text as member, %s as at, %s, %s as excluded,
                    m.connected_at is not null and m.wait_seconds <= :target as hit, m.wait_seconds as amount
                from counted_call m
                where m.connected_at <= :asOf or m.ended_at <= :asOf""".formatted(basis.at("m.started_at"), DIMENSIONS, EXCLUDED);
    }
}
