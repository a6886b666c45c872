package org.hotline.knowledge.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that was written.
 *
 * @param version tells whether it differs from what the index has
 * @param document what can be found of it now, if anything
 */
record IndexChange(
        ChangePlace place, long version, @Nullable IndexDocument document) {

    UUID id() {
        return place.id();
    }
}
