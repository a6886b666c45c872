package org.hotline.kit.security;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see: everything, or what concerns a team, or what they began themselves. Lists, single objects,
 * searches, streams and exports ask the same scope; what lies outside of it is not there. {@link Scopes} makes it.
 *
 * @param all whether there is no limit
 * @param team key of the team whose matters are seen; none sees no team's
 * @param caller who asks, and sees what they began
 */
public record Scope(boolean all, @Nullable String team, UUID caller) {

    /** Key of the team, for a query: one that no team has, when there is none. */
    public String teamOrNone() {
        return team == null ? "" : team;
    }

    /** Whether something that concerns the teams is seen. */
    public boolean covers(Collection<String> teams) {
        return all || (team != null && teams.contains(team));
    }

    /** Whether something that concerns the teams, or that the caller may have begun, is seen. */
    public boolean covers(Collection<String> teams, @Nullable UUID begunBy) {
        return covers(teams) || caller.equals(begunBy);
    }
}
