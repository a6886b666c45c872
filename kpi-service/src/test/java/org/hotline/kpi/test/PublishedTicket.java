package org.hotline.kpi.test;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketOrigin;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.id.Ids;

/** A ticket of which the ticket-service publishes what happened, all at the same time. */
public record PublishedTicket(UUID id, String account, Instant at) {

    public static PublishedTicket on(String account, Instant at) {
        return new PublishedTicket(Ids.next(), account, at);
    }

    public TicketOpened opened() {
        return new TicketOpened(Ids.next(), at, at, snapshot(1), TicketOrigin.CUSTOMER, false, null, null);
    }

    public InteractionFiled filed(UUID interaction, Channel channel) {
        return filed(interaction, channel, 2);
    }

    public InteractionFiled filed(UUID interaction, Channel channel, long sequence) {
        return new InteractionFiled(
                Ids.next(),
                at,
                at,
                snapshot(sequence),
                interaction,
                Ids.next(),
                channel,
                account,
                false,
                true,
                false,
                null,
                null,
                null);
    }

    public TicketSnapshot snapshot(long sequence) {
        return new TicketSnapshot(
                id,
                "HL-1",
                sequence,
                1,
                TicketStatus.OPEN,
                TicketType.QUESTION,
                null,
                TicketPriority.NORMAL,
                Channel.EMAIL,
                account,
                "first-line",
                SupportLevel.FIRST,
                null,
                "fr",
                Ids.next(),
                at,
                null);
    }
}
