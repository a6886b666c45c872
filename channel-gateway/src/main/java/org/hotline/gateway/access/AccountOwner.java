package org.hotline.gateway.access;

import java.time.Instant;
import java.util.UUID;

/** The integration that a channel account belongs to. */
public record AccountOwner(AccountName name, UUID integration, Instant ownedSince) {}
