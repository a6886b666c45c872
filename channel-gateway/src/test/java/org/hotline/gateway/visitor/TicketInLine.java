package org.hotline.gateway.visitor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.AssignmentCause;
import org.hotline.event.Channel;
import org.hotline.event.ClosureReason;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketAssigned;
import org.hotline.event.ticket.TicketClosed;
import org.hotline.event.ticket.TicketMerged;
import org.hotline.event.ticket.TicketMessagesMoved;
import org.hotline.event.ticket.TicketResolved;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.event.ticket.TicketSplit;
import org.hotline.event.ticket.TicketUnmerged;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** A ticket that waits in the queue of its team, and what the ticket-service tells of it. */
record TicketInLine(
        UUID id,
        String team,
        @Nullable UUID operator,
        @Nullable Instant since,
        TicketStatus status) {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    TicketInLine(String team, Instant since) {
        this(Ids.next(), team, null, since, TicketStatus.NEW);
    }

    TicketInLine with(@Nullable UUID other) {
        return new TicketInLine(id, team, other, since, TicketStatus.OPEN);
    }

    TicketInLine answered() {
        return new TicketInLine(id, team, operator, null, TicketStatus.OPEN);
    }

    InteractionFiled filed(MessageReceived message) {
        return new InteractionFiled(
                Ids.next(),
                NOW,
                NOW,
                snapshot(),
                message.interactionId(),
                message.conversationId(),
                message.channel(),
                message.account(),
                false,
                true,
                false,
                null,
                null,
                null);
    }

    TicketAssigned assigned() {
        return new TicketAssigned(Ids.next(), NOW, NOW, snapshot(), null, null, null, AssignmentCause.DISPATCH, null);
    }

    TicketMerged merged(TicketInLine into) {
        return new TicketMerged(Ids.next(), NOW, NOW, snapshot(), into.id);
    }

    TicketClosed duplicate() {
        return new TicketClosed(
                Ids.next(),
                NOW,
                NOW,
                new TicketInLine(id, team, operator, since, TicketStatus.CLOSED).snapshot(),
                ClosureReason.DUPLICATE);
    }

    TicketMessagesMoved arrived(TicketInLine other) {
        return new TicketMessagesMoved(Ids.next(), NOW, NOW, snapshot(), other.id, true, null, null);
    }

    TicketMessagesMoved wentBack(TicketInLine other) {
        return new TicketMessagesMoved(Ids.next(), NOW, NOW, snapshot(), other.id, false, null, null);
    }

    TicketUnmerged unmerged(TicketInLine from) {
        return new TicketUnmerged(Ids.next(), NOW, NOW, snapshot(), from.id);
    }

    TicketSplit split(TicketInLine into, MessageReceived message) {
        return new TicketSplit(Ids.next(), Instant.now(), NOW, snapshot(), into.id, List.of(message.interactionId()));
    }

    TicketResolved resolved() {
        return new TicketResolved(
                Ids.next(),
                NOW,
                NOW,
                new TicketInLine(id, team, operator, since, TicketStatus.RESOLVED).snapshot(),
                Ids.next(),
                null,
                null,
                List.of(),
                null);
    }

    private TicketSnapshot snapshot() {
        return new TicketSnapshot(
                id,
                "HL-000078",
                1,
                1,
                status,
                TicketType.QUESTION,
                null,
                TicketPriority.NORMAL,
                Channel.CHAT,
                "live-chat",
                team,
                SupportLevel.FIRST,
                operator,
                "fr",
                Ids.of("customer of " + id),
                NOW,
                since);
    }
}
