package org.hotline.ticket.ticket;

import java.util.UUID;
import org.hotline.ticket.team.Level;
import org.jspecify.annotations.Nullable;

/** Where a ticket goes. */
public record TicketTarget(
        String team, Level level, @Nullable UUID operator) {}
