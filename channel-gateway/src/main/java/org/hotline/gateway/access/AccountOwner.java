package org.hotline.gateway.access;

import java.time.Instant;
import java.util.UUID;

/**
 * The integration that a channel account belongs to.
 *
 * @param given by an admin, and not taken by handing in
 */
public record AccountOwner(AccountName name, UUID integration, boolean given, Instant ownedSince) {}
