package org.hotline.kit.security;

import java.util.Set;
import java.util.UUID;
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

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether it is somebody who works here, and not only a system that hands in or fetches. */
    public boolean worksHere() {
        return hasAny(Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN);
    }

    /** Whether they lead a team, or watch all of them. */
    public boolean leads() {
        return hasAny(Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN);
    }

    public boolean hasAny(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
