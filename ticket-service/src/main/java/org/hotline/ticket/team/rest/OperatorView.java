package org.hotline.ticket.team.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Presence;

/** An operator as others see one. */
record OperatorView(
        UUID id, String name, String team, Level level, Presence presence, Instant presenceSince, int capacity) {

    static OperatorView of(Operator operator) {
        return new OperatorView(
                operator.id(),
                operator.name(),
                operator.team(),
                operator.level(),
                operator.presence(),
                operator.presenceSince(),
                operator.capacity());
    }
}
