package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.hotline.event.PresenceState;
import org.hotline.event.SupportLevel;

/**
 * An operator became available, or stopped being so.
 *
 * @param team key of the operator's team
 */
@EventType("org.hotline.ticket.operator-presence-changed.v1")
public record OperatorPresenceChanged(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID operatorId,
        String team,
        SupportLevel level,
        PresenceState presence)
        implements TicketEvent {

    @Override
    public UUID key() {
        return operatorId;
    }
}
