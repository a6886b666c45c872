package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;

/**
 * An operator works on a team from now on.
 *
 * @param team key of the team
 * @param decided whether somebody decided so; if not, the operator was taken on with what the token said
 * @param sequence how many of these facts there are about the operator; of two the higher one holds
 */
@EventType("org.hotline.ticket.operator-placed.v1")
public record OperatorPlaced(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID operatorId,
        String team,
        SupportLevel level,
        boolean decided,
        long sequence)
        implements StaffEvent {

    @Override
    public UUID key() {
        return operatorId;
    }
}
