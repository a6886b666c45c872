package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.jspecify.annotations.Nullable;

/** Shows saved searches to those who have them. */
@ApplicationScoped
@Transactional
public class SavedSearchReading {

    private final SavedSearchTable searches;
    private final Scopes scopes;

    SavedSearchReading(SavedSearchTable searches, Scopes scopes) {
        this.searches = searches;
        this.scopes = scopes;
    }

    /** The caller's own, the team's and those of everybody, after one of them. */
    public List<SavedSearch> list(Caller caller, @Nullable UUID after, int limit) {
        return searches.list(SearchReader.of(scopes.of(caller)), after, limit);
    }

    public SavedSearch get(UUID id, Caller caller) {
        SearchReader reader = SearchReader.of(scopes.of(caller));
        return searches.find(id).filter(reader::has).orElseThrow(() -> SavedSearchProblem.notFound(id));
    }
}
