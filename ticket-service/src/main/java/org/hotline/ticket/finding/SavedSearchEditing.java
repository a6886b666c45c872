package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.jspecify.annotations.Nullable;

/** Keeps searches for those who made them: only they change them, and supervisors what is shared. */
@ApplicationScoped
@Transactional
public class SavedSearchEditing {

    private static final int MOST = 200;

    private final SavedSearchTable searches;
    private final SavedSearchReading reading;
    private final Scopes scopes;
    private final Clock clock;

    SavedSearchEditing(SavedSearchTable searches, SavedSearchReading reading, Scopes scopes, Clock clock) {
        this.searches = searches;
        this.reading = reading;
        this.scopes = scopes;
        this.clock = clock;
    }

    public SavedSearch add(SavedSearch.Draft wanted, Caller caller) {
        String team = teamToShareWith(wanted.sharing(), caller);
        searches.hold(caller.id());
        if (searches.count(caller.id()) >= MOST) {
            throw SavedSearchProblem.tooMany(MOST);
        }
        SavedSearch added = new SavedSearch(
                Ids.next(), caller.id(), wanted.name(), wanted.sharing(), team, wanted.query(), clock.instant(), 0);
        requireFreeName(added);
        searches.add(added);
        return added;
    }

    public SavedSearch replace(UUID id, SavedSearch.Draft wanted, Caller caller, LongConsumer basedOn) {
        SavedSearch before = hold(id, caller, basedOn);
        boolean sameTeam = wanted.sharing() == SearchSharing.TEAM && before.sharing() == SearchSharing.TEAM;
        SavedSearch now = before.with(wanted, sameTeam ? before.team() : teamToShareWith(wanted.sharing(), caller));
        requireFreeName(now);
        searches.replace(now);
        return now;
    }

    public void remove(UUID id, Caller caller, LongConsumer basedOn) {
        hold(id, caller, basedOn);
        searches.remove(id);
    }

    /** One that the caller may change; nobody else changes what its owner keeps before this transaction ends. */
    private SavedSearch hold(UUID id, Caller caller, LongConsumer basedOn) {
        searches.hold(reading.get(id, caller).owner());
        SavedSearch search = reading.get(id, caller);
        if (!search.owner().equals(caller.id()) && !caller.watchesAll()) {
            throw SavedSearchProblem.notYours(search.name());
        }
        basedOn.accept(search.version());
        return search;
    }

    private void requireFreeName(SavedSearch search) {
        if (searches.hasOther(search)) {
            throw SavedSearchProblem.nameTaken(search.name());
        }
    }

    private @Nullable String teamToShareWith(SearchSharing sharing, Caller caller) {
        if (sharing == SearchSharing.ALL && !caller.watchesAll()) {
            throw SavedSearchProblem.notForAll();
        }
        if (sharing != SearchSharing.TEAM) {
            return null;
        }
        String team = scopes.of(caller).team();
        if (team == null) {
            throw SavedSearchProblem.noTeam();
        }
        return team;
    }
}
