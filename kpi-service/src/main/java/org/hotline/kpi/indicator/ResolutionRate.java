package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * By event: tickets resolved in the period whose solution holds ÷ tickets created in the period; more than 1 when old
 * tickets are worked off (a clearance ratio). By cohort: of the tickets created in the period, the share whose solution
 * stands at {@code asOf}. A ticket that was reopened and not solved again is not resolved. Of an operator, the tickets
 * created are those that he resolved or, as long as nobody did, has.
 *
 * <p>Anchors: created, resolved. Left out: spam, merged duplicates, contacts that we began, messages of machines. Source:
 * the two anchors of Gladly's and Redo's reports.
 */
final class ResolutionRate implements Kpi {

    private static final String CREATED = """
            select m.ticket_id, m.ticket_id::text as member, m.created_at as at, %s, m.excluded,
                true as created,
                %s as hit, null::numeric as amount
            from ticket_measure m where m.created_at <= :asOf""";

    private static final String OF_ITS_OWNER = DIMENSIONS.replace("m.operator", "m.owner as operator");

    private static final String IS_RESOLVED = """
            exists (select from episode_measure e where e.ticket_id = m.ticket_id and not e.undone
                and e.resolved_at <= :asOf and (e.reopened_at is null or e.reopened_at > :asOf))""";

    private static final String RESOLVED = """
            select m.ticket_id, m.ticket_id || '/' || m.episode as member, m.resolved_at as at, %s, m.excluded,
                false as created, %s as hit, null::numeric as amount
            from episode_measure m
            where m.resolved_at <= :asOf and not m.undone and m.excluded is null""";

    @Override
    public String name() {
        return "resolution-rate";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        if (basis == Basis.COHORT) {
            return CREATED.formatted(OF_ITS_OWNER, IS_RESOLVED);
        }
        return CREATED.formatted(OF_ITS_OWNER, "false") + "\nunion all\n"
                + RESOLVED.formatted(DIMENSIONS, ResolvedEpisode.STANDS);
    }

    @Override
    public String numerator() {
        return Counting.tickets("excluded is null and hit");
    }

    @Override
    public String denominator() {
        return Counting.members("excluded is null and created");
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("ticketsResolved", numerator());
        figures.put("ticketsCreated", denominator());
        return figures;
    }

    @Override
    public Map<String, String> kept() {
        return Map.of("created", "mark_1");
    }

    @Override
    public String isAlone() {
        return "m.created or " + ResolvedEpisode.STANDS_ALONE;
    }
}
