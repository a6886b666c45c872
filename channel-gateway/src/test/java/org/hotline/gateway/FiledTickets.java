package org.hotline.gateway;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.id.Ids;

/** Tickets in which the ticket-service filed what was said. */
public final class FiledTickets {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private FiledTickets() {}

    /** The message became part of a customer's ticket, which the first line has. */
    public static InteractionFiled filed(UUID ticket, MessageReceived message, UUID customer) {
        TicketSnapshot snapshot = new TicketSnapshot(
                ticket,
                "HL-000078",
                1,
                1,
                TicketStatus.NEW,
                TicketType.QUESTION,
                null,
                TicketPriority.NORMAL,
                message.channel(),
                message.account(),
                "first-line",
                SupportLevel.FIRST,
                null,
                "fr",
                customer,
                NOW,
                null);
        return new InteractionFiled(
                Ids.next(),
                NOW,
                NOW,
                snapshot,
                message.interactionId(),
                message.conversationId(),
                message.channel(),
                message.account(),
                false,
                true,
                false,
                null);
    }
}
