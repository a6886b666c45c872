package org.hotline.gateway.interaction;

import org.hotline.kit.db.StoredBytes;

/** What was handed in, with the bytes where they are until somebody reads them. */
public record StoredOriginal(String mediaType, StoredBytes body) {}
