package org.hotline.ticket.dispatch.rest;

import java.util.List;
import org.hotline.ticket.dispatch.RoutingStrategy;
import org.hotline.ticket.dispatch.TeamRouting;
import org.jspecify.annotations.Nullable;

/**
 * How the tickets of a team find their operators.
 *
 * @param offerSeconds how long operators have to accept; null where tickets are given without asking
 */
record TeamRoutingView(RoutingStrategy strategy, @Nullable Integer offerSeconds, List<RingView> rings) {

    static TeamRoutingView of(TeamRouting routing) {
        return new TeamRoutingView(
                routing.strategy(),
                routing.offerSeconds(),
                routing.rings().stream().map(RingView::of).toList());
    }
}
