package org.hotline.ticket.procedure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A procedure that is worked through on a ticket, as its article said it when it was opened; what the article says later
 * changes nothing.
 *
 * @param checked what came of the steps to which somebody has come
 */
public record Checklist(
        UUID id, UUID ticketId, Procedure procedure, UUID openedBy, Instant openedAt, List<CheckedStep> checked) {}
