package org.hotline.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers tokens whose signature was verified, because verifying costs more than all the rest of a small request. The
 * whole token is the key, so a changed one is verified again. An entry serves for a minute and never past the token's end:
 * a withdrawn signing key is heeded that late at most. What is no access token is none here either.
 */
@Decorator
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
abstract class VerifiedTokens implements JWTParser {

    private static final Duration KEEP = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Cache<String, JsonWebToken> verified =
            Caffeine.newBuilder().expireAfterWrite(KEEP).maximumSize(MOST).build();
    private final JWTParser verifier;
    private final AccessTokens accessTokens;
    private final Clock clock;

    @Inject
    VerifiedTokens(@Delegate JWTParser verifier, AccessTokens accessTokens, Clock clock) {
        this.verifier = verifier;
        this.accessTokens = accessTokens;
        this.clock = clock;
    }

    @Override
    public JsonWebToken parse(String token) throws ParseException {
        JsonWebToken known = verified.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) {
            return known;
        }
        JsonWebToken parsed = verify(token);
        accessTokens.require(token, parsed);
        verified.put(token, parsed);
        return parsed;
    }

    /** The verifier is not prepared for claims of another type than theirs. */
    private JsonWebToken verify(String token) throws ParseException {
        try {
            return verifier.parse(token);
        } catch (ClassCastException e) {
            throw new ParseException("a claim of the token has the wrong type", e);
        }
    }
}
