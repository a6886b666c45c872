package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * An operator became available, or stopped being so.
 *
 * @param team key of the operator's team
 * @param level FIRST, SECOND or THIRD
 * @param presence AVAILABLE, BUSY, WRAP_UP, AWAY or OFFLINE
 */
@EventType("org.hotline.ticket.operator-presence-changed.v1")
public record OperatorPresenceChanged(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID operatorId,
        String team,
        String level,
        String presence)
        implements TicketEvent {

    @Override
    public UUID key() {
        return operatorId;
    }
}
