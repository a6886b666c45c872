package org.hotline.knowledge.picture;

import org.hotline.kit.db.StoredBytes;

/** A picture with its bytes, which stay where they are until they are sent. */
public record StoredPicture(Picture picture, StoredBytes content) {}
