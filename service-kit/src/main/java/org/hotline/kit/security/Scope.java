package org.hotline.kit.security;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see: everything, or what concerns a team, or what they began themselves. Lists, single objects,
 * searches, streams and exports ask the same scope; what lies outside of it is not there.
 *
 * @param all whether there is no limit
 * @param team key of the team whose matters are seen; none sees no team's
 * @param caller who asks, and sees what they began
 */
public record Scope(boolean all, @Nullable String team, UUID caller) {

    /**
     * By what the token says: supervisors and admins see everything, as do team leads who lead no particular team;
     * everybody else sees what concerns the team that the token names.
     */
    public static Scope of(Caller caller) {
        return of(caller, caller.team());
    }

    /** The same for a caller whose team the service knows better than the token. */
    public static Scope of(Caller caller, @Nullable String team) {
        boolean all =
                caller.hasAny(Roles.SUPERVISOR, Roles.ADMIN) || (caller.has(Roles.TEAM_LEAD) && caller.team() == null);
        return new Scope(all, team, caller.id());
    }

    /** For what belongs to no team: who has one of the roles sees everything, everybody else what they began themselves. */
    public static Scope allOrOwn(Caller caller, String... rolesThatSeeAll) {
        return new Scope(caller.hasAny(rolesThatSeeAll), null, caller.id());
    }

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
