package org.hotline.kit.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the token of the current request, or from the attributes that another way of signing in left. */
@RequestScoped
public class CurrentCaller {

    /** Attribute of an identity without token: the caller's id as a UUID. */
    public static final String ID = "hotline.caller-id";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller of a request that no resource has seen yet. */
    public static CurrentCaller of(SecurityIdentity identity) {
        return new CurrentCaller(identity);
    }

    public Caller caller() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return fromToken(token);
        }
        String name = identity.getPrincipal().getName();
        UUID id = identity.getAttribute(ID);
        return new Caller(id == null ? Ids.of(name) : id, name, name, identity.getRoles(), null);
    }

    /** What the caller is counted under; nothing for somebody who needs no name. */
    public @Nullable String key() {
        return identity.isAnonymous() ? null : caller().id().toString();
    }

    /** What a way of signing in left beside the caller, if it did. */
    public <T> @Nullable T attribute(String name, Class<T> kind) {
        return kind.cast(identity.getAttribute(name));
    }

    /** Until when the caller is known: the end of the token; without one, for good. */
    public Instant knownUntil() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.MAX;
    }

    private Caller fromToken(JsonWebToken token) {
        String subject = token.getSubject();
        if (subject == null) {
            throw new UnauthorizedException("the token has no subject");
        }
        String name = claim(token, "name");
        return new Caller(
                idOf(token.getIssuer(), subject),
                subject,
                name == null ? token.getName() : name,
                Set.copyOf(identity.getRoles()),
                team(token));
    }

    /** A list of one is that one, as some issuers write what may have several values. */
    private static @Nullable String team(JsonWebToken token) {
        if (token.getClaim("team") instanceof JsonArray teams
                && teams.size() == 1
                && teams.get(0) instanceof JsonString only) {
            return only.getString();
        }
        return claim(token, "team");
    }

    private static @Nullable String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        return value == null ? null : value.toString();
    }

    private static UUID idOf(String issuer, String subject) {
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException notAUuid) {
            return Ids.of(issuer + '|' + subject);
        }
    }
}
