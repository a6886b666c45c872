package org.hotline.kpi.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.ClosureReason;
import org.hotline.event.SlaTarget;
import org.hotline.event.TicketOrigin;
import org.hotline.event.TicketStatus;
import org.jspecify.annotations.Nullable;

/** What can be counted or timed about one thing; each kind is a table of its own, with the components as columns. */
public sealed interface Measure {

    /** The ticket or call from whose facts it was computed. */
    UUID subject();

    /** A measure that belongs to a ticket. */
    sealed interface OfTicket extends Measure {

        UUID ticketId();

        @Override
        default UUID subject() {
            return ticketId();
        }
    }

    /**
     * A matter as a whole.
     *
     * @param responseStartedAt from when its first response is timed
     * @param firstRepliedAt first public answer in writing by a human; its author and their team are the responder
     * @param inbound how many eligible inbound interactions it has
     * @param restatedAt when a late fact or a withdrawal last changed what may have been read before
     */
    record OfMatter(
            UUID ticketId,
            String number,
            UUID customerId,
            Instant createdAt,
            TicketOrigin origin,
            TicketStatus status,
            int episode,
            @Nullable UUID mergedInto,
            Instant responseStartedAt,
            @Nullable Instant firstRepliedAt,
            @Nullable Dimensions responder,
            int inbound,
            @Nullable Exclusion excluded,
            @Nullable Instant restatedAt,
            Dimensions dimensions)
            implements OfTicket {}

    /**
     * From creation or reopening to the next resolution.
     *
     * @param endedAt when it stopped being open work: resolved, or closed without
     * @param undone the operator took the resolution back at once: it never was one
     * @param inbound eligible inbound interactions before the resolution
     * @param replies public answers in writing by humans
     * @param escalations effective ones
     * @param transfers to another team
     * @param handovers to another operator of the same team
     * @param reopenedAt when it turned out not to be solved
     * @param reopenCounts false when a machine or a slip reopened it
     */
    record OfEpisode(
            UUID ticketId,
            int episode,
            UUID customerId,
            Instant createdAt,
            Instant startedAt,
            @Nullable Instant resolvedAt,
            @Nullable Instant endedAt,
            boolean undone,
            int inbound,
            int replies,
            int escalations,
            int transfers,
            int handovers,
            @Nullable Instant reopenedAt,
            boolean reopenCounts,
            @Nullable Integer handlingSeconds,
            @Nullable Boolean firstLevelCapable,
            @Nullable Exclusion excluded,
            @Nullable Instant restatedAt,
            Dimensions dimensions)
            implements OfTicket {}

    /**
     * One exchange: a call, a chat, or a burst of messages up to the next answer.
     *
     * @param interactionId the first of its messages
     * @param respondedAt first public answer in writing by a human after it
     */
    record OfInteraction(
            UUID interactionId,
            UUID ticketId,
            int episode,
            UUID customerId,
            Instant createdAt,
            Instant receivedAt,
            boolean outbound,
            boolean opening,
            int messages,
            @Nullable Instant respondedAt,
            @Nullable Exclusion excluded,
            @Nullable Instant restatedAt,
            Dimensions dimensions)
            implements OfTicket {}

    /** @param endedAt when the ticket was opened again */
    record OfClosure(
            UUID ticketId,
            long sequence,
            Instant createdAt,
            Instant closedAt,
            ClosureReason reason,
            @Nullable Instant endedAt,
            @Nullable Exclusion excluded,
            @Nullable Instant restatedAt,
            Dimensions dimensions)
            implements OfTicket {}

    /** A promise and what became of it. */
    record OfPromise(
            UUID clockId,
            UUID ticketId,
            int episode,
            SlaTarget target,
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant dueAt,
            boolean running,
            @Nullable Instant metAt,
            @Nullable Instant breachedAt,
            boolean cancelled,
            @Nullable Exclusion excluded,
            @Nullable Instant restatedAt,
            Dimensions dimensions)
            implements OfTicket {}

    /** A question to the customer; the latest answer counts. */
    record OfSurvey(
            UUID surveyId,
            UUID ticketId,
            int episode,
            @Nullable Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable Instant bouncedAt,
            @Nullable Instant answeredAt,
            @Nullable Integer score,
            @Nullable Exclusion excluded,
            @Nullable Instant restatedAt,
            Dimensions dimensions)
            implements OfTicket {}

    /**
     * A call as the telephone system told it.
     *
     * @param startedAt from when the caller waited: queued, or offered where there is no queue
     * @param waitSeconds until an operator was heard, or until the caller gave up
     * @param talkSeconds without hold
     */
    record OfCall(
            UUID interactionId,
            Instant startedAt,
            boolean outbound,
            @Nullable Instant connectedAt,
            @Nullable Instant endedAt,
            @Nullable CallEndCause cause,
            @Nullable BigDecimal waitSeconds,
            @Nullable BigDecimal talkSeconds,
            BigDecimal holdSeconds,
            BigDecimal wrapSeconds,
            int transfers,
            @Nullable Instant restatedAt,
            Dimensions dimensions)
            implements Measure {

        @Override
        public UUID subject() {
            return interactionId;
        }
    }

    /**
     * What became of a customer.
     *
     * @param sameAs who turned out to be the same person
     */
    record OfCustomer(
            UUID customerId,
            @Nullable UUID sameAs,
            @Nullable Instant erasedAt) implements Measure {

        @Override
        public UUID subject() {
            return customerId;
        }
    }
}
