package org.hotline.gateway.access;

import java.time.Instant;
import java.util.UUID;

/** A key that an integration signs in with, without its secret. */
public record ApiKey(UUID id, String name, UUID createdBy, Instant createdAt) {}
