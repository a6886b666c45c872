package org.hotline.kit.outgoing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token of OAuth 2.
 *
 * @param until when it is used for the last time
 * @param refreshToken by which the next one is had, where the provider gave another
 */
public record GrantedToken(
        String value, Instant until, @Nullable String refreshToken) {

    /** Nobody reads it in a log. */
    @Override
    public String toString() {
        return "GrantedToken[until " + until + ']';
    }
}
