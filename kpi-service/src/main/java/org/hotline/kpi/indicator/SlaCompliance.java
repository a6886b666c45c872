package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Promises kept ÷ promises kept or broken. One that is overdue while its clock runs is broken now, and one that was broken
 * stays so whatever happens later; one that is not due yet is neither. Credited to the team that had the ticket when the
 * promise was made.
 *
 * <p>Anchor: kept or broken. Left out: promises of spam, of contacts that we began, of messages of machines, and of merged
 * duplicates unless they are asked for ({@code includeMerged}). Source: met and breached targets as in GLPI and Zammad.
 */
final class SlaCompliance implements Kpi {

    private static final String DECIDED = """
            select m.ticket_id, m.clock_id::text as member, %s as at, %s,
                case when :includeMerged and m.excluded = 'DUPLICATE_MERGED' then null else m.excluded end as excluded,
                %s as hit, null::numeric as amount
            from promise_measure m where %s""";

    @Override
    public String name() {
        return "sla-compliance";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return String.join(
                "\nunion all\n",
                decided(
                        basis,
                        "m.met_at",
                        "true",
                        "m.met_at <= :asOf and m.met_at <= coalesce(m.breached_at, m.met_at)"),
                decided(
                        basis,
                        "m.breached_at",
                        "false",
                        "m.breached_at <= :asOf and (m.met_at is null or m.breached_at < m.met_at)"),
                decided(
                        basis,
                        "m.due_at",
                        "false",
                        "m.running and m.due_at <= :asOf and m.breached_at is null and m.met_at is null"));
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("met", Counting.members("excluded is null and hit"));
        figures.put("breached", Counting.members("excluded is null and not hit"));
        return figures;
    }

    private static String decided(Basis basis, String when, String kept, String condition) {
        return DECIDED.formatted(basis.at(when), DIMENSIONS, kept, condition);
    }
}
