package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What was said in another ticket belongs to this one from now on, as the other was merged into it; or does no longer, as
 * the merge was taken back, or a part of this ticket became one of its own.
 *
 * @param other the ticket that was merged, or the part
 * @param arrived false when the messages went back
 * @param solvedAgain true when only what went had reopened this ticket: it is solved as if it had never been open again
 * @param answeredAt when we first spoke with the customer, since this ticket began, in a call that arrived or went back: by that we had
 *     answered what he wrote here; none when there was no such call, or in old facts
 */
@EventType("org.hotline.ticket.messages-moved.v1")
public record TicketMessagesMoved(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        TicketSnapshot ticket,
        UUID other,
        boolean arrived,
        @Nullable Boolean solvedAgain,
        @Nullable Instant answeredAt)
        implements TicketFact {}
