package org.hotline.gateway.call.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Who says a name and a password, as HTTP has it. */
final class BasicCredentials {

    private static final String SCHEME = "Basic ";

    private BasicCredentials() {}

    /** Nothing where none is said. */
    static @Nullable String password(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        try {
            byte[] said =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String both = new String(said, StandardCharsets.UTF_8);
            int colon = both.indexOf(':');
            return colon < 0 ? null : both.substring(colon + 1);
        } catch (IllegalArgumentException unclear) {
            return null;
        }
    }
}
