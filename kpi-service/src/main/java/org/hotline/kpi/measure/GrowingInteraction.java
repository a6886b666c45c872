package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.kpi.fact.Fact;
import org.jspecify.annotations.Nullable;

/** An interaction while it grows: messages join it, an answer comes. */
final class GrowingInteraction {

    private final UUID interactionId;
    private final Fact first;
    private final FiledInteraction filed;
    private final @Nullable UUID partOf;
    private Instant receivedAt;
    private int messages = 1;
    private @Nullable Instant respondedAt;
    private @Nullable Instant continuesFrom;
    private Instant lastSaid;
    private boolean interrupted;
    private @Nullable Instant awaitedSince;
    private @Nullable Instant continuedAt;

    /** How its first message was filed. */
    record FiledInteraction(
            Channel channel,
            String account,
            int episode,
            boolean outbound,
            boolean opening,
            boolean elsewhere,
            @Nullable Exclusion excluded) {}

    GrowingInteraction(UUID interactionId, Fact first, FiledInteraction filed) {
        this(interactionId, first, filed, null);
    }

    private GrowingInteraction(UUID interactionId, Fact first, FiledInteraction filed, @Nullable UUID partOf) {
        this.interactionId = interactionId;
        this.first = first;
        this.filed = filed;
        this.partOf = partOf;
        this.receivedAt = first.occurredAt();
        this.lastSaid = receivedAt;
    }

    /** It turned out to have begun earlier. */
    void backdate(Instant when) {
        receivedAt = when.isBefore(receivedAt) ? when : receivedAt;
    }

    /** What a merge brought waits longer for the same answer. */
    void awaitedSince(Instant when) {
        awaitedSince = when.isBefore(waitsSince()) ? when : awaitedSince;
    }

    Instant waitsSince() {
        return awaitedSince == null ? receivedAt : awaitedSince;
    }

    void join(GrowingInteraction said) {
        messages++;
        lastSaid = said.lastSaid;
    }

    /** What was brought is one with what the customer writes here next, unless we speak with him in between. */
    void continueIn(GrowingInteraction next) {
        continuedAt = next.receivedAt;
    }

    /** By a call: if it was taken, what is said from now on is something new. */
    void interrupt() {
        interrupted = true;
    }

    boolean isInterrupted() {
        return interrupted;
    }

    /** Whether the customer said something of it then or later. */
    boolean isSaidSince(Instant other) {
        return !other.isAfter(lastSaid);
    }

    int episode() {
        return filed.episode();
    }

    /** What is said after a call; it is one with what was said before unless the call was taken. */
    GrowingInteraction unlessSpokenSince(GrowingInteraction before) {
        continuesFrom = before.lastSaid;
        return this;
    }

    void respond(Instant when) {
        if (respondedAt == null) {
            respondedAt = when;
        }
    }

    /** What came with a merge from another ticket, where it counts as a contact. */
    static GrowingInteraction ofMerged(UUID other, Fact arrival, Instant since, Channel channel) {
        FiledInteraction filed = new FiledInteraction(
                channel, arrival.ticket().account(), arrival.ticket().episode(), false, false, false, null);
        GrowingInteraction brought = new GrowingInteraction(other, arrival, filed, other);
        brought.receivedAt = since;
        brought.lastSaid = since;
        return brought;
    }

    /** The same as a part of a chat that is counted already. */
    GrowingInteraction continuing(GrowingInteraction chat) {
        return new GrowingInteraction(interactionId, first, filed, chat.interactionId);
    }

    boolean isAContactOf(int from, int to) {
        return continuesFrom == null && filed.episode() >= from && filed.episode() <= to && isAContact();
    }

    boolean isAContact() {
        return isAwaited() && partOf == null;
    }

    /** Whether the customer waits for a human's answer to it, or did. */
    boolean isAwaited() {
        return !filed.outbound() && filed.excluded() == null;
    }

    boolean isACall() {
        return filed.channel() == Channel.VOICE;
    }

    boolean isAnswered() {
        return respondedAt != null;
    }

    boolean isBefore(long sequence) {
        return first.ticket().sequence() < sequence;
    }

    InteractionMeasure measure(TicketHistory ticket, boolean called) {
        return new InteractionMeasure(
                interactionId,
                ticket.ticketId(),
                filed.episode(),
                ticket.last().customerId(),
                ticket.last().createdAt(),
                receivedAt,
                filed.outbound(),
                filed.opening(),
                filed.elsewhere(),
                isAContact(),
                partOf,
                messages,
                respondedAt,
                called,
                continuesFrom,
                awaitedSince,
                continuedAt,
                excluded(ticket),
                ticket.restatedAt(),
                ticket.dimensions(first.ticket()).on(filed.channel(), filed.account()));
    }

    /** What withdraws the whole ticket withdraws its interactions; how the ticket began says nothing about later ones. */
    private @Nullable Exclusion excluded(TicketHistory ticket) {
        if (ticket.excluded() == Exclusion.SPAM || ticket.excluded() == Exclusion.DUPLICATE_MERGED) {
            return ticket.excluded();
        }
        return filed.outbound() ? Exclusion.OUTBOUND_STARTED : filed.excluded();
    }
}
