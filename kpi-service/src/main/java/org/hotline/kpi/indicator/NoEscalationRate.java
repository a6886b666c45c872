package org.hotline.kpi.indicator;

/**
 * Resolved episodes without an effective escalation ÷ resolved episodes. An escalation withdrawn within five minutes before
 * anybody accepted it is none; one that was handed back or declined remains one.
 *
 * <p>Anchor: resolved. Left out: spam, merged duplicates, contacts that we began, messages of machines. Source: MetricNet's
 * resolution without the help of another level.
 */
final class NoEscalationRate implements Kpi {

    @Override
    public String name() {
        return "no-escalation-rate";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return ResolvedEpisode.members(basis, "null", "m.escalations = 0", "null");
    }
}
