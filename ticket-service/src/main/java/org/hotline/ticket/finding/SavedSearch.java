package org.hotline.ticket.finding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of tickets that somebody keeps under a name.
 *
 * @param team of those that its owner shares it with
 * @param query filters and order, as they stand in an address
 */
public record SavedSearch(
        UUID id,
        UUID owner,
        String name,
        SearchSharing sharing,
        @Nullable String team,
        String query,
        Instant createdAt,
        long version) {

    /** What somebody wants to keep. */
    public record Draft(String name, SearchSharing sharing, String query) {}

    /** The same as its owner wants it now. */
    SavedSearch with(Draft wanted, @Nullable String sharedWith) {
        return new SavedSearch(
                id, owner, wanted.name(), wanted.sharing(), sharedWith, wanted.query(), createdAt, version + 1);
    }
}
