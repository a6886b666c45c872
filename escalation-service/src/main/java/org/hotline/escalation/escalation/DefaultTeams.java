package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.ticket.Level;

/** The usual team of a level, for escalations that name none. */
@ApplicationScoped
class DefaultTeams {

    private final String second;
    private final Optional<String> third;

    DefaultTeams(
            @ConfigProperty(name = "hotline.escalation.team-of-second", defaultValue = "second-line") String second,
            @ConfigProperty(name = "hotline.escalation.team-of-third") Optional<String> third) {
        this.second = second;
        this.third = third;
    }

    Optional<String> of(Level level) {
        return switch (level) {
            case FIRST -> Optional.empty();
            case SECOND -> Optional.of(second);
            case THIRD -> third;
        };
    }
}
