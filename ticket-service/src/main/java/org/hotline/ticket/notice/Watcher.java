package org.hotline.ticket.notice;

import java.time.Instant;
import java.util.UUID;

/** Somebody who wants to hear what happens to a ticket. */
public record Watcher(UUID operator, Instant since) {}
