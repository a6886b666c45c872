package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Gives each waiting ticket to an operator of its team who is available, can do what it asks for and has room, or offers it.
 * Nobody gets more tickets to work on at a time than his capacity, and nobody two offers.
 */
@ApplicationScoped
@Transactional
public class TicketDispatching {

    private final Crew crew;
    private final TicketReturner returner;
    private final QueueMatcher matcher;
    private final TicketHander hander;
    private final Clock clock;

    TicketDispatching(Crew crew, TicketReturner returner, QueueMatcher matcher, TicketHander hander, Clock clock) {
        this.crew = crew;
        this.returner = returner;
        this.matcher = matcher;
        this.hander = hander;
        this.clock = clock;
    }

    /**
     * Hands out some of what can be handed out: nothing, when nothing can. The operators are held meanwhile, so that another
     * instance works with others.
     *
     * @return how many tickets found somebody
     */
    public int dispatch() {
        Instant now = clock.instant();
        int handed = 0;
        for (Roster roster : crew.free()) {
            returner.putBack(roster.team(), roster.places(), now);
            handed += hander.hand(roster, matcher.match(roster, now), now);
        }
        return handed;
    }
}
