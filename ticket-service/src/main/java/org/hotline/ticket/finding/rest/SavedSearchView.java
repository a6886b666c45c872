package org.hotline.ticket.finding.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.web.Version;
import org.hotline.ticket.finding.SavedSearch;
import org.hotline.ticket.finding.SearchSharing;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody keeps.
 *
 * @param team with which it is shared
 * @param query filters and order of the list of tickets, as they stand in its address
 */
record SavedSearchView(
        UUID id,
        UUID owner,
        String name,
        SearchSharing sharing,
        @Nullable String team,
        String query,
        Instant createdAt,
        long version) {

    static SavedSearchView of(SavedSearch search) {
        return new SavedSearchView(
                search.id(),
                search.owner(),
                search.name(),
                search.sharing(),
                search.team(),
                search.query(),
                search.createdAt(),
                search.version());
    }

    static RestResponse<SavedSearchView> answer(SavedSearch search) {
        return Version.answer(search.version(), of(search));
    }

    static RestResponse<SavedSearchView> created(SavedSearch search) {
        return Version.created("/v1/views/" + search.id(), search.version(), of(search));
    }
}
