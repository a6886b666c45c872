package org.hotline.kpi.indicator;

/**
 * Episodes resolved above the first level of which the resolver said that the first level could have done it ÷ episodes
 * resolved above the first level.
 *
 * <p>Anchor: resolved. Left out: spam, merged duplicates, contacts that we began, messages of machines, and what the first
 * level resolved itself. Source: "percent resolved level 1 capable" of MetricNet.
 */
final class FirstLevelCapableLeakage implements Kpi {

    @Override
    public String name() {
        return "first-level-capable-leakage";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return ResolvedEpisode.members(
                basis,
                "case when m.level = 'FIRST' then 'FIRST_LEVEL' end",
                "coalesce(m.first_level_capable, false)",
                "null");
    }
}
