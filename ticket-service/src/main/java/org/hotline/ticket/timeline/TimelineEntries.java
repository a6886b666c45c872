package org.hotline.ticket.timeline;

import java.util.List;
import java.util.UUID;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.OperatorPresenceChanged;
import org.hotline.event.ticket.TicketAssigned;
import org.hotline.event.ticket.TicketClassified;
import org.hotline.event.ticket.TicketClosed;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketImported;
import org.hotline.event.ticket.TicketMarkedSpam;
import org.hotline.event.ticket.TicketMerged;
import org.hotline.event.ticket.TicketMessagesMoved;
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
import org.hotline.kit.event.EventRouter;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;
import org.jspecify.annotations.Nullable;

/** Makes entries of the timeline from facts. */
final class TimelineEntries {

    private static final EventRouter<TicketEvent, Details> DETAILS = EventRouter.<TicketEvent, Details>of(
                    TicketEvent.class)
            .on(
                    TicketOpened.class,
                    e -> new Details(EntryKind.OPENED, e.origin().name(), e.splitFrom()))
            .on(InteractionFiled.class, TimelineEntries::filed)
            .on(TicketClassified.class, e -> Details.of(EntryKind.CLASSIFIED))
            .on(
                    TicketAssigned.class,
                    e -> new Details(EntryKind.ASSIGNED, e.cause().name(), e.escalationId()))
            .on(TicketReplied.class, e -> Details.about(EntryKind.REPLIED, e.messageId()))
            .on(TicketNoted.class, e -> Details.about(EntryKind.NOTED, e.messageId()))
            .on(TicketPaused.class, e -> Details.of(EntryKind.PAUSED))
            .on(TicketResumed.class, e -> Details.of(EntryKind.RESUMED))
            .on(TicketResolved.class, e -> new Details(EntryKind.RESOLVED, e.wrapUpCode(), null))
            .on(
                    TicketReopened.class,
                    e -> new Details(EntryKind.REOPENED, e.cause().name(), e.interactionId()))
            .on(
                    TicketClosed.class,
                    e -> new Details(EntryKind.CLOSED, e.reason().name(), null))
            .on(TicketMerged.class, e -> Details.about(EntryKind.MERGED, e.into()))
            .on(TicketUnmerged.class, e -> Details.about(EntryKind.UNMERGED, e.from()))
            .on(
                    TicketMessagesMoved.class,
                    e -> Details.about(
                            e.arrived() ? EntryKind.MESSAGES_ARRIVED : EntryKind.MESSAGES_WENT_BACK, e.other()))
            .on(TicketSplit.class, e -> Details.about(EntryKind.SPLIT, e.into()))
            .on(TicketMarkedSpam.class, e -> Details.of(EntryKind.MARKED_SPAM))
            .ignoring(TicketImported.class, OperatorPresenceChanged.class, CustomersMerged.class, CustomerErased.class)
            .build();

    private TimelineEntries() {}

    static TimelineEntry of(Journal.Entry entry) {
        TicketFact fact = entry.fact();
        TicketSnapshot ticket = fact.ticket();
        Details details = DETAILS.route(List.of(fact)).get(0);
        return new TimelineEntry(
                Ids.next(),
                ticket.ticketId(),
                details.kind,
                entry.actor(),
                new TimelineEntry.EntrySnapshot(
                        Status.of(ticket.status()), ticket.team(), Level.of(ticket.level()), ticket.operator()),
                entry.cause() == null ? details.cause : entry.cause(),
                details.reference,
                new EventTime(fact.occurredAt(), fact.recordedAt()),
                null);
    }

    private static Details filed(InteractionFiled fact) {
        boolean calledBack = Boolean.TRUE.equals(fact.calledBack());
        return Details.about(calledBack ? EntryKind.CALL_CONNECTED : EntryKind.RECEIVED, fact.interactionId());
    }

    private record Details(
            EntryKind kind,
            @Nullable String cause,
            @Nullable UUID reference) {

        static Details of(EntryKind kind) {
            return new Details(kind, null, null);
        }

        static Details about(EntryKind kind, @Nullable UUID reference) {
            return new Details(kind, null, reference);
        }
    }
}
