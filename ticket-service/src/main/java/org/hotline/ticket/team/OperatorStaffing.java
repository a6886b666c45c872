package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;

/** Whether those who work here are there. */
@ApplicationScoped
@Transactional
public class OperatorStaffing {

    private final Staff staff;
    private final Operators operators;
    private final Events events;
    private final Instance<PresenceFollower> followers;
    private final Clock clock;

    OperatorStaffing(
            Staff staff, Operators operators, Events events, Instance<PresenceFollower> followers, Clock clock) {
        this.staff = staff;
        this.operators = operators;
        this.events = events;
        this.followers = followers;
        this.clock = clock;
    }

    public Operator present(Presence presence, Caller caller) {
        Operator operator = staff.recognise(caller).orElseThrow(TeamProblem::notAnOperator);
        events.publish(operator.become(presence, clock.instant()));
        operators.flush();
        followers.forEach(follower -> follower.present(operator));
        return operator;
    }
}
