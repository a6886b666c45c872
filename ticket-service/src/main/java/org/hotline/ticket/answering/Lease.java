package org.hotline.ticket.answering;

import java.time.Instant;
import java.util.UUID;

/** Who may answer alone, and until when. */
public record Lease(UUID operator, Instant until) {}
