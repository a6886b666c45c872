package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.hotline.event.ticket.TeamDefined;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;

/** Tells the other services which teams there are and who works on them. */
@ApplicationScoped
class StaffPublisher {

    private final Events events;
    private final Instance<PresenceFollower> followers;
    private final Clock clock;

    StaffPublisher(Events events, Instance<PresenceFollower> followers, Clock clock) {
        this.events = events;
        this.followers = followers;
        this.clock = clock;
    }

    void publish(Operator operator) {
        events.publish(operator.publish(clock.instant()));
    }

    /** Tells those who follow in this service that the operator, who is written and so held, works on another team. */
    void tellMoved(Operator operator) {
        followers.forEach(follower -> follower.moved(operator));
    }

    void publish(Collection<TeamTable.Definition> teams) {
        Instant now = clock.instant();
        events.publish(teams.stream()
                .map(team -> new TeamDefined(
                        Ids.next(), now, now, team.key(), team.level().published(), team.definitions()))
                .toList());
    }
}
