package org.hotline.event.ticket;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;

/**
 * There is a team, or it became another one.
 *
 * @param team what names the team everywhere
 * @param sequence how many of these facts there are about the team; of two the higher one holds
 */
@EventType("org.hotline.ticket.team-defined.v1")
public record TeamDefined(
        UUID eventId, Instant occurredAt, Instant recordedAt, String team, SupportLevel level, long sequence)
        implements StaffEvent {

    @Override
    public UUID key() {
        return UUID.nameUUIDFromBytes(team.getBytes(StandardCharsets.UTF_8));
    }
}
