package org.hotline.gateway.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a mail that another mail server kept for us until it was fetched, perhaps not for the first time.
 *
 * @param account mailbox of ours to which it came
 * @param mailbox where it was kept
 * @param since when it came there
 * @param refusal why no more of it than its headers is here
 */
public record KeptMail(
        String account,
        UUID mailbox,
        Instant since,
        @Nullable String refusal) {}
