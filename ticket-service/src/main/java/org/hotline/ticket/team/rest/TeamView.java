package org.hotline.ticket.team.rest;

import org.hotline.ticket.team.Level;
import org.hotline.ticket.team.Team;

/** A team as everybody sees it. */
record TeamView(String key, String name, Level level) {

    static TeamView of(Team team) {
        return new TeamView(team.key(), team.name(), team.level());
    }
}
