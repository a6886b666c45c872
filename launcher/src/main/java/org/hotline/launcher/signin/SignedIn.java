package org.hotline.launcher.signin;

import java.time.Instant;
import org.hotline.local.token.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who was let in, and what he may fetch his tokens with.
 *
 * @param client the program for which he signed in
 * @param redirect where he was sent back to
 * @param challenge what the verifier of his program hashes to (RFC 7636)
 * @param nonce what his program wants to find in the identity token
 * @param until when the code stops serving
 */
record SignedIn(
        Role role,
        String name,
        String client,
        String redirect,
        @Nullable String challenge,
        @Nullable String nonce,
        Instant until) {}
