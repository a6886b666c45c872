package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Resolved episodes that were handed to another team or operator at least once, as a ticket or in a call, ÷ resolved episodes.
 * Between teams, as a ticket or in a call, and inside a team are told apart. An escalation is no transfer, and neither is the return from one. What came
 * before the solution counts, whoever had the ticket then; what came after it was not needed for it, and neither was a call.
 *
 * <p>Anchor: resolved. Left out: spam, merged duplicates, contacts that we began, messages of machines. Source: transferred
 * ÷ handled in Genesys Cloud.
 */
final class TransferRate implements Kpi {

    private static final String IN_CALLS = """
            (select coalesce(sum(c.%s), 0)
             from interaction_measure i join call_measure c on c.interaction_id = i.interaction_id
             where i.ticket_id = m.ticket_id and i.episode between m.from_episode and m.episode
                and i.received_at <= m.resolved_at)""";

    /** How often calls of an episode were handed to somebody of another team. */
    static final String BETWEEN_TEAMS_IN_CALLS = IN_CALLS.formatted("team_transfers");

    @Override
    public String name() {
        return "transfer-rate";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        String transfers = "m.transfers + m.handovers + " + IN_CALLS.formatted("transfers");
        String betweenTeams = "m.transfers + " + BETWEEN_TEAMS_IN_CALLS + " > 0";
        return ResolvedEpisode.members(
                basis, "null", transfers + " > 0", transfers, betweenTeams + " as between_teams");
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("betweenTeams", Counting.members("excluded is null and between_teams"));
        figures.put("betweenTeamsRate", Counting.share("between_teams", "excluded is null"));
        return figures;
    }

    @Override
    public Map<String, String> kept() {
        return Map.of("between_teams", "mark_1");
    }
}
