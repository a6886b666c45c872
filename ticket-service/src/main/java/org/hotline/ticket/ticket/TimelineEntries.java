package org.hotline.ticket.ticket;

import java.util.UUID;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketAssigned;
import org.hotline.event.ticket.TicketClassified;
import org.hotline.event.ticket.TicketClosed;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketMarkedSpam;
import org.hotline.event.ticket.TicketMerged;
import org.hotline.event.ticket.TicketNoted;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.event.ticket.TicketPaused;
import org.hotline.event.ticket.TicketReopened;
import org.hotline.event.ticket.TicketReplied;
import org.hotline.event.ticket.TicketResolved;
import org.hotline.event.ticket.TicketResumed;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.event.ticket.TicketSplit;
import org.hotline.event.ticket.TicketUnmerged;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.team.Level;
import org.jspecify.annotations.Nullable;

/** Makes entries of the timeline from facts. */
final class TimelineEntries {

    private TimelineEntries() {}

    static TimelineEntry of(Journal.Entry entry) {
        TicketFact fact = entry.fact();
        TicketSnapshot ticket = fact.ticket();
        Details details = details(fact);
        return new TimelineEntry(
                Ids.next(),
                ticket.ticketId(),
                details.kind,
                entry.actor(),
                new TimelineEntry.Snapshot(
                        Status.of(ticket.status()), ticket.team(), Level.of(ticket.level()), ticket.operator()),
                entry.cause() == null ? details.cause : entry.cause(),
                details.reference,
                new EventTime(fact.occurredAt(), fact.recordedAt()));
    }

    private record Details(
            String kind, @Nullable String cause, @Nullable UUID reference) {}

    private static Details details(TicketFact fact) {
        if (fact instanceof TicketOpened opened) {
            return new Details("OPENED", opened.origin().name(), opened.splitFrom());
        } else if (fact instanceof InteractionFiled filed) {
            return new Details("RECEIVED", null, filed.interactionId());
        } else if (fact instanceof TicketAssigned assigned) {
            return new Details("ASSIGNED", assigned.cause().name(), assigned.escalationId());
        } else if (fact instanceof TicketReplied replied) {
            return new Details("REPLIED", null, replied.messageId());
        } else if (fact instanceof TicketNoted noted) {
            return new Details("NOTED", null, noted.messageId());
        } else if (fact instanceof TicketClassified) {
            return new Details("CLASSIFIED", null, null);
        }
        return statusDetails(fact);
    }

    private static Details statusDetails(TicketFact fact) {
        if (fact instanceof TicketResolved resolved) {
            return new Details("RESOLVED", resolved.wrapUpCode(), null);
        } else if (fact instanceof TicketReopened reopened) {
            return new Details("REOPENED", reopened.cause().name(), reopened.interactionId());
        } else if (fact instanceof TicketClosed closed) {
            return new Details("CLOSED", closed.reason().name(), null);
        } else if (fact instanceof TicketPaused) {
            return new Details("PAUSED", null, null);
        } else if (fact instanceof TicketResumed) {
            return new Details("RESUMED", null, null);
        } else if (fact instanceof TicketMarkedSpam) {
            return new Details("MARKED_SPAM", null, null);
        }
        return mergeDetails(fact);
    }

    private static Details mergeDetails(TicketFact fact) {
        if (fact instanceof TicketMerged merged) {
            return new Details("MERGED", null, merged.into());
        } else if (fact instanceof TicketUnmerged unmerged) {
            return new Details("UNMERGED", null, unmerged.from());
        } else if (fact instanceof TicketSplit split) {
            return new Details("SPLIT", null, split.into());
        }
        throw new IllegalArgumentException("a fact without an entry: " + fact);
    }
}
