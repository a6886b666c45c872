package org.hotline.local.token;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a token says: who may do what, where, and from when to when.
 *
 * @param role the role's label
 * @param name what the person or program is called
 * @param team the key of the team that somebody belongs to
 * @param audience whose services may be called with it
 */
public record TokenClaims(
        String role, String name, @Nullable String team, String audience, Instant from, Instant until) {

    /** The identity of a person or program: the same role and name are the same one every time. */
    public static UUID subject(String role, String name) {
        return UUID.nameUUIDFromBytes((role + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    UUID subject() {
        return subject(role, name);
    }
}
