package org.hotline.ticket.finding.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.TicketCriteria;
import org.jspecify.annotations.Nullable;

/** What tickets are looked for, and in which order; {@code from} and {@code to} bound their creation. */
class TicketSearchQuery {

    @QueryParam("status")
    List<Status> status = List.of();

    @QueryParam("level")
    @Nullable
    Level level;

    @QueryParam("team")
    @Nullable
    String team;

    @QueryParam("operator")
    @Nullable
    UUID operator;

    @QueryParam("customer")
    @Nullable
    UUID customer;

    @QueryParam("channel")
    @Nullable
    Channel channel;

    @QueryParam("priority")
    @Nullable
    Priority priority;

    @QueryParam("q")
    @Nullable
    @Size(max = 500)
    String q;

    @QueryParam("number")
    @Nullable
    @Size(max = 40)
    String number;

    @QueryParam("interaction")
    @Nullable
    UUID interaction;

    @QueryParam("from")
    @Nullable
    Instant from;

    @QueryParam("to")
    @Nullable
    Instant to;

    @QueryParam("sort")
    @DefaultValue("-createdAt")
    @Pattern(regexp = "-?createdAt", message = "must be createdAt or -createdAt")
    String sort = "-createdAt";

    TicketCriteria criteria() {
        return new TicketCriteria(
                status, level, team, operator, customer, channel, priority, q, number, interaction, from, to);
    }

    boolean newestFirst() {
        return sort.startsWith("-");
    }
}
