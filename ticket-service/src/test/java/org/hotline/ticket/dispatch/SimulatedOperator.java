package org.hotline.ticket.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.team.Skills;

/** Somebody who works through a simulated day, and what he gets to do in it. */
final class SimulatedOperator {

    final UUID id;
    final Skills skills;
    final int capacity;
    final Instant comes;
    final Instant goes;

    private Duration away = Duration.ZERO;
    private int tickets;

    SimulatedOperator(UUID id, Skills skills, int capacity, Instant comes, Instant goes) {
        this.id = id;
        this.skills = skills;
        this.capacity = capacity;
        this.comes = comes;
        this.goes = goes;
    }

    Caller caller() {
        return new Caller(id, id.toString(), "somebody", Set.of(Roles.OPERATOR), null);
    }

    /** Speaks it well enough to have a ticket that has waited so long, by the rings of the simulated day. */
    boolean fits(String language, Duration waited) {
        return waited.compareTo(SimulatedDay.RELAXED_AFTER) >= 0 || skills.language(language) >= 2;
    }

    void isAway(Duration time) {
        away = away.plus(time);
    }

    void got() {
        tickets++;
    }

    int tickets() {
        return tickets;
    }

    /** Tickets for each hour in which he was there. */
    double perHour() {
        return tickets * 3600.0 / Duration.between(comes, goes).minus(away).toSeconds();
    }
}
