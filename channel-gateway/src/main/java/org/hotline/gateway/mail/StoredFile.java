package org.hotline.gateway.mail;

import org.hotline.kit.db.StoredBytes;

/** A file that is kept, with the bytes where they are until somebody reads them. */
public record StoredFile(String name, String type, StoredBytes content) {}
