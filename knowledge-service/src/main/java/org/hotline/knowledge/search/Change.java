package org.hotline.knowledge.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that was written.
 *
 * @param version tells whether it differs from what the index has
 * @param entry what can be found of it now, if anything
 */
record Change(Place place, UUID id, long version, @Nullable Entry entry) {}
