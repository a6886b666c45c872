package org.hotline.kpi.test;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.fact.Snapshot;
import org.jspecify.annotations.Nullable;

/** How a ticket stands while its tale is told. */
final class TicketState {

    final UUID ticketId = Ids.next();
    final String account;
    UUID customer = Ids.next();
    Channel channel = Channel.EMAIL;

    @Nullable
    String category;

    String team = "first-line";
    SupportLevel level = SupportLevel.FIRST;

    @Nullable
    UUID operator;

    TicketStatus status = TicketStatus.NEW;
    int episode = 1;
    private long sequence;
    private @Nullable Instant createdAt;

    TicketState(String account) {
        this.account = account;
    }

    /** The ticket right after its next fact; the first one creates it. */
    Snapshot next(Instant now) {
        Instant created = createdAt == null ? now : createdAt;
        createdAt = created;
        return new Snapshot(
                "HL-" + ticketId.toString().substring(30),
                ++sequence,
                episode,
                status,
                category,
                TicketPriority.NORMAL,
                channel,
                account,
                team,
                level,
                operator,
                "fr",
                customer,
                created);
    }
}
