package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tickets that were open at the end of the period (or at {@code asOf} when that is earlier): begun or reopened before, and
 * neither resolved nor closed until then. With their age since creation.
 *
 * <p>Left out: spam, merged duplicates, contacts that we began, messages of machines.
 */
final class Backlog implements Kpi {

    private static final String THEN = """
            from assignment_measure a where a.ticket_id = m.ticket_id
                and a.started_at < least(:to, :asOf) and (a.ended_at is null or a.ended_at >= least(:to, :asOf))""";

    /** Whose it was is looked up by whoever asks for it only; everything else is in the index of what is open. */
    private static final String OPEN = """
            select m.ticket_id, m.ticket_id || '/' || m.episode as member, %%s as at, m.channel, m.account,
                coalesce((select a.team %s), m.team) as team, coalesce((select a.level %s), m.level) as level,
                case when exists (select %s) then (select a.operator %s) else m.operator end as operator,
                coalesce((select a.priority %s), m.priority) as priority,
                m.category, m.language, m.restated_at, m.excluded, true as hit,
                extract(epoch from least(:to, :asOf) - m.created_at) as amount
            from episode_measure m
            where not m.undone and m.started_at < least(:to, :asOf) and %%s""".formatted(THEN, THEN, THEN, THEN, THEN);

    @Override
    public String name() {
        return "backlog";
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public String members(Basis basis) {
        return OPEN.formatted(basis.at("m.started_at"), "m.ended_at is null")
                + "\nunion all\n"
                + OPEN.formatted(basis.at("m.started_at"), "m.ended_at >= least(:to, :asOf)");
    }

    @Override
    public String numerator() {
        return denominator();
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("olderThanOneDay", olderThanDays(1));
        figures.put("olderThanSevenDays", olderThanDays(7));
        figures.put("olderThanThirtyDays", olderThanDays(30));
        figures.put("oldestSeconds", "max(amount) filter (where excluded is null)");
        return figures;
    }

    @Override
    public boolean isOfThePeriod() {
        return false;
    }

    private static String olderThanDays(int days) {
        return "count(*) filter (where excluded is null and amount > " + days * 86_400 + ")";
    }
}
