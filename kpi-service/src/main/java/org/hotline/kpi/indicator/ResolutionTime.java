package org.hotline.kpi.indicator;

import java.util.Map;

/**
 * Mean time of an episode, from creation or reopening to its solution, in calendar seconds; {@code fromCreationMean} always
 * begins at creation.
 *
 * <p>Anchor: resolved. Left out: spam, merged duplicates, contacts that we began, messages of machines. Source: first and
 * full resolution time in Zendesk.
 */
final class ResolutionTime implements Kpi {

    @Override
    public String name() {
        return "resolution-time";
    }

    @Override
    public Unit unit() {
        return Unit.SECONDS;
    }

    @Override
    public String members(Basis basis) {
        return ResolvedEpisode.members(
                basis,
                "null",
                "true",
                "extract(epoch from m.resolved_at - m.started_at)",
                "extract(epoch from m.resolved_at - m.created_at) as from_creation");
    }

    @Override
    public Map<String, String> figures() {
        return Map.of("fromCreationMean", Counting.mean("from_creation"));
    }

    @Override
    public Map<String, String> summed() {
        return Map.of("amount", "sum_1", "from_creation", "sum_2");
    }
}
