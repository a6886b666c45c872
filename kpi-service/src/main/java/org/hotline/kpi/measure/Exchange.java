package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.kpi.fact.Fact;
import org.jspecify.annotations.Nullable;

/** An interaction while it grows: messages join it, an answer comes. */
final class Exchange {

    private final UUID interactionId;
    private final Fact first;
    private final Filed filed;
    private int messages = 1;
    private @Nullable Instant respondedAt;

    /** How its first message was filed. */
    record Filed(
            Channel channel,
            String account,
            int episode,
            boolean outbound,
            boolean opening,
            @Nullable Exclusion excluded) {}

    Exchange(UUID interactionId, Fact first, Filed filed) {
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

    Measure.OfInteraction measure(TicketStory story) {
        return new Measure.OfInteraction(
                interactionId,
                story.ticketId(),
                filed.episode(),
                story.last().customerId(),
                story.last().createdAt(),
                first.occurredAt(),
                filed.outbound(),
                filed.opening(),
                messages,
                respondedAt,
                excluded(story),
                story.restatedAt(),
                story.dimensions(first.ticket()).on(filed.channel(), filed.account()));
    }

    /** What withdraws the whole ticket withdraws its interactions; how the ticket began says nothing about later ones. */
    private @Nullable Exclusion excluded(TicketStory story) {
        if (story.excluded() == Exclusion.SPAM || story.excluded() == Exclusion.DUPLICATE_MERGED) {
            return story.excluded();
        }
        return filed.outbound() ? Exclusion.OUTBOUND_STARTED : filed.excluded();
    }
}
