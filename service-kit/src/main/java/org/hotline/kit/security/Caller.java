package org.hotline.kit.security;

import java.util.Set;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling.
 *
 * @param id stable identity, also the id of the operator that the caller is
 * @param subject what the issuer calls it
 * @param name what people call it
 * @param team key of the team that the token names; a first hint, {@link Scopes} says what it means
 */
public record Caller(
        UUID id,
        String subject,
        String name,
        Set<String> roles,
        @Nullable String team) {

    /** A system that hands in or fetches for one of the integrations. */
    public static Caller integration(UUID id, String name) {
        return new Caller(id, name, name, Set.of(Roles.INTEGRATION), null);
    }

    /** The id of the operator whom people call so, where tokens say of somebody by role and name who it is. */
    public static UUID operatorCalled(String name) {
        return Ids.of(Roles.OPERATOR + ":" + name);
    }

    boolean has(String roleOrSet) {
        return RoleSets.has(roles, roleOrSet);
    }

    /** Whether it is somebody who works with tickets, and not only a system that hands in or fetches. */
    public boolean worksHere() {
        return has(Roles.STAFF);
    }

    /** Whether the role works on a team. */
    public boolean worksOnATeam() {
        return has(Roles.TEAM_MEMBERS);
    }

    /** Whether they lead a team, or watch all of them. */
    public boolean leads() {
        return has(Roles.LEADS);
    }

    public boolean watchesAll() {
        return has(Roles.WATCHERS);
    }

    /** Whether they write what we know. */
    public boolean edits() {
        return has(Roles.EDITORS);
    }

    /** Whether they work here, with tickets or with what we know. */
    public boolean isInsider() {
        return has(Roles.INSIDERS);
    }

    public boolean isAdmin() {
        return has(Roles.ADMIN);
    }
}
