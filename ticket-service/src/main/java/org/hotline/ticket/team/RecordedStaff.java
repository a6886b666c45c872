package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.staff.Placement;
import org.hotline.kit.staff.StaffRecords;

/** The records themselves, of which other services hear. */
@ApplicationScoped
class RecordedStaff implements StaffRecords {

    private final Operators operators;
    private final TeamTable teams;

    RecordedStaff(Operators operators, TeamTable teams) {
        this.operators = operators;
        this.teams = teams;
    }

    @Override
    public Optional<Placement> placementOf(UUID operator) {
        return operators
                .findByIdOptional(operator)
                .map(known -> new Placement(known.team(), known.level().published(), known.isDecided()));
    }

    @Override
    public boolean hasTeam(String key) {
        return teams.find(key).isPresent();
    }
}
