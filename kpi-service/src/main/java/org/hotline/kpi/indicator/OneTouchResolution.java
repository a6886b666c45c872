package org.hotline.kpi.indicator;

/**
 * Episodes resolved with exactly one human touch (a public answer in writing or a call that connected) ÷ episodes resolved
 * with at least one. Those without any are {@code NO_TOUCH}, counted apart.
 *
 * <p>Anchor: resolved. Left out further: spam, merged duplicates, contacts that we began, messages of machines. Source:
 * one-touch tickets in Zendesk, which counts those without a touch too.
 */
final class OneTouchResolution implements Kpi {

    private static final String TOUCHES = """
            (m.replies + (select count(*)
                from interaction_measure i join call_measure c on c.interaction_id = i.interaction_id
                where i.ticket_id = m.ticket_id and i.episode between m.from_episode and m.episode and c.connected_at is not null))""";

    @Override
    public String name() {
        return "one-touch-resolution";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return ResolvedEpisode.members(
                basis, "case when " + TOUCHES + " = 0 then 'NO_TOUCH' end", TOUCHES + " = 1", TOUCHES);
    }
}
