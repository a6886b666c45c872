package org.hotline.ticket.ticket;

import java.util.UUID;

/** Two tickets that belong together. */
public record TicketLink(UUID ticket, UUID other, LinkKind kind) {}
