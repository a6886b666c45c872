package org.hotline.kpi.indicator;

/** The resolved episodes, which several indicators look at from different sides. */
final class ResolvedEpisode {

    private ResolvedEpisode() {}

    /**
     * @param excluded an expression that gives a reason to leave the episode out, or null
     * @param hit an expression that is true for the numerator
     * @param amount an expression in seconds
     */
    static String members(Basis basis, String excluded, String hit, String amount) {
        return members(basis, excluded, hit, amount, "m.replies");
    }

    /** @param more a column that only this indicator has */
    static String members(Basis basis, String excluded, String hit, String amount, String more) {
        return """
                select m.ticket_id, m.ticket_id || '/' || m.episode as member, %s as at, %s,
                    coalesce(m.excluded, %s) as excluded, %s as hit, (%s)::numeric as amount,
                    m.episode, %s, m.resolved_at, m.reopened_at, m.created_at
                from episode_measure m
                where m.resolved_at <= :asOf and not m.undone""".formatted(basis.at("m.resolved_at"), Kpi.DIMENSIONS, excluded, hit, amount, more);
    }

    /** The solution still stood at {@code asOf}. */
    static final String STANDS = "(m.reopened_at is null or m.reopened_at > :asOf)";

    /** No other solution of the ticket of a member {@code m} stands, or its own does not either, for which nobody counts it. */
    static final String STANDS_ALONE = """
            not m.hit or not exists (select from episode_measure o where o.ticket_id = m.ticket_id and o.resolved_at is not null
                and not o.undone and (o.reopened_at is null or o.reopened_at > :asOf)
                and o.ticket_id || '/' || o.episode <> m.member offset 0)""";

    /** The ticket of a member {@code m} was not solved in another episode. */
    static final String IS_ALONE = """
            not exists (select from episode_measure o where o.ticket_id = m.ticket_id and o.resolved_at is not null
                and not o.undone and o.ticket_id || '/' || o.episode <> m.member offset 0)""";
}
