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
    private int messages = 1;
    private @Nullable Instant respondedAt;

    /** How its first message was filed. */
    record FiledInteraction(
            Channel channel,
            String account,
            int episode,
            boolean outbound,
            boolean opening,
            @Nullable Exclusion excluded) {}

    GrowingInteraction(UUID interactionId, Fact first, FiledInteraction filed) {
        this.interactionId = interactionId;
        this.first = first;
        this.filed = filed;
    }

    void join() {
        messages++;
    }

    void respond(Instant when) {
        if (respondedAt == null) {
            respondedAt = when;
        }
    }

    boolean isAContactOf(int episode) {
        return filed.episode() == episode && isAContact();
    }

    boolean isAContact() {
        return !filed.outbound() && filed.excluded() == null;
    }

    boolean isBefore(long sequence) {
        return first.ticket().sequence() < sequence;
    }

    InteractionMeasure measure(TicketHistory ticket) {
        return new InteractionMeasure(
                interactionId,
                ticket.ticketId(),
                filed.episode(),
                ticket.last().customerId(),
                ticket.last().createdAt(),
                first.occurredAt(),
                filed.outbound(),
                filed.opening(),
                messages,
                respondedAt,
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
