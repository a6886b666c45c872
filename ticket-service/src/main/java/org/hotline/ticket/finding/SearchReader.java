package org.hotline.ticket.finding;

import java.util.UUID;
import org.hotline.kit.security.Scope;

/** Who looks for saved searches: whose own they are, with which team they may be shared, and whether all teams' are seen. */
record SearchReader(UUID caller, String team, boolean all) {

    static SearchReader of(Scope scope) {
        return new SearchReader(scope.caller(), scope.teamOrNone(), scope.all());
    }

    /** As {@link SavedSearchTable#list} says of many. */
    boolean has(SavedSearch search) {
        return search.owner().equals(caller)
                || switch (search.sharing()) {
                    case PRIVATE -> false;
                    case TEAM -> all || team.equals(search.team());
                    case ALL -> true;
                };
    }
}
