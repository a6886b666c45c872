package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as a whole, and how many eligible inbound interactions it has.
 *
 * @param recontactOf the ticket that its first message said it belonged to
 * @param inheritedCategory whether its category is only that of the ticket from which it was split off
 * @param owner the operator who resolved it, or has it as long as nobody did
 * @param begunAt its creation, for a split ticket what it began with
 * @param responseStartedAt from when its first response is timed
 * @param firstRepliedAt first public answer in writing by a human; its author and their team are the responder
 * @param restatedAt when a late fact or a withdrawal last changed what may have been read before
 */
public record TicketMeasure(
        UUID ticketId,
        String number,
        UUID customerId,
        Instant createdAt,
        TicketStatus status,
        int episode,
        @Nullable UUID mergedInto,
        @Nullable UUID recontactOf,
        boolean inheritedCategory,
        @Nullable UUID owner,
        Instant begunAt,
        Instant responseStartedAt,
        @Nullable Instant firstRepliedAt,
        @Nullable Responder responder,
        int inbound,
        @Nullable Exclusion excluded,
        @Nullable Instant restatedAt,
        Dimensions dimensions)
        implements Measure {

    @Override
    public UUID subject() {
        return ticketId;
    }

    @Override
    public List<Instant> moments() {
        return Measure.known(createdAt);
    }
}
