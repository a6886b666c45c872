package org.hotline.kit.staff;

import java.util.Optional;
import java.util.UUID;

/** What is recorded of teams and of those who work on them: by the service that owns the records, or by one that heard of them. */
public interface StaffRecords {

    /** Where somebody works, if there is a record of them. */
    Optional<Placement> placementOf(UUID operator);

    /** Whether there is such a team; while no team is known at all, there may be any. */
    boolean hasTeam(String key);

    /**
     * Refuses a team that there is not.
     *
     * @param field where it is named
     */
    default void requireTeam(String key, String field) {
        if (!hasTeam(key)) {
            throw StaffProblem.unknownTeam(key, field);
        }
    }
}
