package org.hotline.escalation.rule.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.event.TicketStatus;
import org.jspecify.annotations.Nullable;

/** A ticket that might be, and the promise on it that might be broken. */
record DryRunRequest(
        @NotNull Target target,
        @NotNull TicketMatch.Priority priority,
        @NotNull TicketMatch.Channel channel,
        @NotNull TicketMatch.Type type,
        @Nullable String category,
        @NotBlank String account,
        @NotBlank String team,
        @NotNull Level level) {

    KnownTicket toTicket() {
        return new KnownTicket(
                new UUID(0, 0),
                0,
                1,
                TicketStatus.OPEN,
                type.published(),
                category,
                priority.published(),
                channel.published(),
                account,
                team,
                level,
                Instant.EPOCH,
                Set.of(team));
    }
}
