package org.hotline.ticket.timeline;

import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.Delivery;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a ticket, and how the ticket stood right after it.
 *
 * @param cause why, as a code; of a step its number, of a snooze its end
 * @param reference the message, ticket, escalation, checklist, offer or proposal that it is about
 * @param macro by which it happened, as it was called then
 */
public record TimelineEntry(
        UUID id,
        UUID ticketId,
        EntryKind kind,
        Actor actor,
        EntrySnapshot snapshot,
        @Nullable String cause,
        @Nullable UUID reference,
        EventTime at,
        @Nullable String macro) {

    /** Something that happens to a ticket as it stands. */
    public static TimelineEntry of(
            Ticket ticket,
            EntryKind kind,
            Actor actor,
            @Nullable String cause,
            @Nullable UUID reference,
            EventTime at) {
        return new TimelineEntry(
                Ids.next(), ticket.id(), kind, actor, EntrySnapshot.of(ticket), cause, reference, at, null);
    }

    /** What happened. */
    public enum EntryKind {
        OPENED,
        RECEIVED,
        CLASSIFIED,
        ASSIGNED,
        /** To an operator; its cause and reference are the reason and the decision of routing. */
        OFFERED,
        OFFER_DECLINED,
        OFFER_EXPIRED,
        REPLIED,
        NOTED,
        /** One that goes out later; its cause is when. */
        REPLY_WAITS,
        REPLY_TAKEN_BACK,
        /** Its time had come, and it did not go out; its cause is why. */
        REPLY_HELD,
        PAUSED,
        RESUMED,
        RESOLVED,
        REOPENED,
        CLOSED,
        MERGED,
        UNMERGED,
        SPLIT,
        /** Another ticket was merged into this one. */
        MESSAGES_ARRIVED,
        /** That merge was taken back. */
        MESSAGES_WENT_BACK,
        MARKED_SPAM,
        CALL_CONNECTED,
        CALL_ENDED,
        DELIVERED,
        DEFERRED,
        BOUNCED,
        PROCEDURE_OPENED,
        STEP_DONE,
        STEP_FAILED,
        STEP_SKIPPED,
        SNOOZED,
        /** Its time had come, or somebody wanted it back before. */
        UNSNOOZED;

        /** That a reply got so far, on its way; none that waits. */
        public static EntryKind of(Delivery delivery) {
            return valueOf(delivery.name());
        }
    }

    /** How the ticket stood. */
    public record EntrySnapshot(
            Status status,
            String team,
            Level level,
            @Nullable UUID operator) {

        static EntrySnapshot of(Ticket ticket) {
            return new EntrySnapshot(
                    ticket.status(),
                    ticket.assignment().team(),
                    ticket.assignment().level(),
                    ticket.assignment().operator());
        }
    }

    /** When it happened in the world. */
    public Instant occurredAt() {
        return at.occurredAt();
    }
}
