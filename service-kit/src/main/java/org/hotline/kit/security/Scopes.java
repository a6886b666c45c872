package org.hotline.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hotline.kit.staff.Placement;
import org.hotline.kit.staff.StaffRecords;

/**
 * Says who may see what, the same in every service: what is recorded of somebody decides, and what the token says only of
 * those of whom nothing is. Whoever listens for long is asked about again and again.
 */
@ApplicationScoped
public class Scopes {

    private static final String FIRST_LINE = "first-line";
    private static final String SECOND_LINE = "second-line";

    private final StaffRecords staff;

    Scopes(StaffRecords staff) {
        this.staff = staff;
    }

    /**
     * What the caller may see as of now: supervisors and admins everything, as do team leads who lead no particular team;
     * everybody else what concerns their team, and what they began.
     */
    public Scope of(Caller caller) {
        if (!caller.worksOnATeam()) {
            return new Scope(caller.watchesAll(), null, caller.id());
        }
        Optional<Placement> record = staff.placementOf(caller.id());
        String team = record.map(Placement::team).or(() -> firstTeamOf(caller)).orElse(null);
        return new Scope(caller.watchesAll() || leadsAll(caller, record), team, caller.id());
    }

    /**
     * Where somebody works of whom nothing is recorded yet: on the team that the token names, or on the usual one of
     * the role if it names none; nowhere when the role works on no team, or there is no such team.
     */
    public Optional<String> firstTeamOf(Caller caller) {
        if (!caller.worksOnATeam()) {
            return Optional.empty();
        }
        if (caller.team() != null) {
            return Optional.of(caller.team()).filter(staff::hasTeam);
        }
        return Optional.of(caller.has(Roles.SPECIALIST) ? SECOND_LINE : FIRST_LINE);
    }

    /** A lead whose token names no team leads all, unless somebody decided which one. */
    private static boolean leadsAll(Caller caller, Optional<Placement> record) {
        return caller.has(Roles.TEAM_LEAD)
                && caller.team() == null
                && record.filter(Placement::decided).isEmpty();
    }
}
