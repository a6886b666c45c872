package org.hotline.ticket.finding;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a saved search. */
final class SavedSearchProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private SavedSearchProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new SavedSearchProblem(404, "view-not-found", "there is no view " + id);
    }

    static DomainException notYours(String name) {
        return new SavedSearchProblem(403, "not-your-view", "another one keeps " + name);
    }

    static DomainException notForAll() {
        return new SavedSearchProblem(403, "not-yours-to-share", "only supervisors share a view with everybody")
                .field("sharing", "must be PRIVATE or TEAM");
    }

    static DomainException noTeam() {
        return new SavedSearchProblem(422, "no-team-to-share-with", "you work on no team")
                .field("sharing", "must be PRIVATE or ALL");
    }

    static DomainException nameTaken(String name) {
        return new SavedSearchProblem(409, "view-name-taken", "you have a view " + name + " already")
                .field("name", "must be a name that none of your views has");
    }

    static DomainException tooMany(int most) {
        return new SavedSearchProblem(409, "too-many-views", "you have " + most + " views already");
    }
}
