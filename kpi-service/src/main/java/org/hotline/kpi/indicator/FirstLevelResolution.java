package org.hotline.kpi.indicator;

/**
 * Episodes resolved by the first level ÷ resolved episodes. One that was escalated, handed back and then solved by the first
 * level counts.
 *
 * <p>Anchor: resolved. Left out: spam, merged duplicates, contacts that we began, messages of machines. Source: first-level
 * resolution rate of MetricNet.
 */
final class FirstLevelResolution implements Kpi {

    @Override
    public String name() {
        return "first-level-resolution";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return ResolvedEpisode.members(basis, "null", "m.level = 'FIRST'", "null");
    }
}
