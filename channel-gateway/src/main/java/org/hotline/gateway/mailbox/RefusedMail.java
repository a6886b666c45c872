package org.hotline.gateway.mailbox;

import java.time.Instant;

/** A mail that was passed over, and is still in its mailbox. */
public record RefusedMail(long uid, String reason, Instant refusedAt) {}
