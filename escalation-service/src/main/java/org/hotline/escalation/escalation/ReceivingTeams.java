package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.ticket.Level;
import org.hotline.kit.staff.StaffRecords;

/** The team that an escalation goes to: the one that it names, else the usual one of its level. */
@ApplicationScoped
class ReceivingTeams {

    private final StaffRecords staff;
    private final String second;
    private final Optional<String> third;

    ReceivingTeams(
            StaffRecords staff,
            @ConfigProperty(name = "hotline.escalation.team-of-second") String second,
            @ConfigProperty(name = "hotline.escalation.team-of-third") Optional<String> third) {
        this.staff = staff;
        this.second = second;
        this.third = third;
    }

    String named(String team) {
        staff.requireTeam(team, "toTeam");
        return team;
    }

    String usual(Level level) {
        return configured(level).filter(staff::hasTeam).orElseThrow(() -> EscalationProblem.noTeam(level));
    }

    private Optional<String> configured(Level level) {
        return switch (level) {
            case FIRST -> Optional.empty();
            case SECOND -> Optional.of(second);
            case THIRD -> third;
        };
    }
}
