package org.hotline.ticket.finding.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hotline.ticket.finding.SavedSearch;
import org.hotline.ticket.finding.SearchSharing;

/**
 * A list to be kept.
 *
 * @param query filters and order of the list of tickets, as they stand in its address
 */
record SavedSearchRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull SearchSharing sharing,
        @NotNull @Size(max = 2_000) String query) {

    SavedSearch.Draft toDraft() {
        return new SavedSearch.Draft(name.strip(), sharing, query);
    }
}
