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
        Gist gist = gist(fact);
        return new TimelineEntry(
                Ids.next(),
                ticket.ticketId(),
                gist.kind,
                entry.actor(),
                new TimelineEntry.Standing(
                        Status.of(ticket.status()), ticket.team(), Level.of(ticket.level()), ticket.operator()),
                entry.cause() == null ? gist.cause : entry.cause(),
                gist.reference,
                new EventTime(fact.occurredAt(), fact.recordedAt()));
    }

    private record Gist(
            String kind, @Nullable String cause, @Nullable UUID reference) {}

    private static Gist gist(TicketFact fact) {
        if (fact instanceof TicketOpened opened) {
            return new Gist("OPENED", opened.origin().name(), opened.splitFrom());
        } else if (fact instanceof InteractionFiled filed) {
            return new Gist("RECEIVED", null, filed.interactionId());
        } else if (fact instanceof TicketAssigned assigned) {
            return new Gist("ASSIGNED", assigned.cause().name(), assigned.escalationId());
        } else if (fact instanceof TicketReplied replied) {
            return new Gist("REPLIED", null, replied.messageId());
        } else if (fact instanceof TicketNoted noted) {
            return new Gist("NOTED", null, noted.messageId());
        } else if (fact instanceof TicketResolved resolved) {
            return new Gist("RESOLVED", resolved.wrapUpCode(), null);
        } else if (fact instanceof TicketReopened reopened) {
            return new Gist("REOPENED", reopened.cause().name(), reopened.interactionId());
        } else if (fact instanceof TicketClosed closed) {
            return new Gist("CLOSED", closed.reason().name(), null);
        }
        return rareGist(fact);
    }

    private static Gist rareGist(TicketFact fact) {
        if (fact instanceof TicketMerged merged) {
            return new Gist("MERGED", null, merged.into());
        } else if (fact instanceof TicketUnmerged unmerged) {
            return new Gist("UNMERGED", null, unmerged.from());
        } else if (fact instanceof TicketSplit split) {
            return new Gist("SPLIT", null, split.into());
        } else if (fact instanceof TicketClassified) {
            return new Gist("CLASSIFIED", null, null);
        } else if (fact instanceof TicketPaused) {
            return new Gist("PAUSED", null, null);
        } else if (fact instanceof TicketResumed) {
            return new Gist("RESUMED", null, null);
        } else if (fact instanceof TicketMarkedSpam) {
            return new Gist("MARKED_SPAM", null, null);
        }
        throw new IllegalArgumentException("a fact without a line: " + fact);
    }
}
