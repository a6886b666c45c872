package org.hotline.ticket.finding.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kit.web.CanBeEmpty;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.TicketCriteria;
import org.jspecify.annotations.Nullable;

/** What tickets are looked for, and in which order; {@code from} and {@code to} bound their creation. */
class TicketSearchQuery {

    @QueryParam("status")
    @Parameter(description = "only tickets in one of these statuses")
    List<Status> status = List.of();

    @QueryParam("level")
    @Nullable
    @Parameter(description = "only tickets that are with this line of support")
    Level level;

    @QueryParam("team")
    @Nullable
    @Parameter(description = "only tickets that are with the team of this key")
    String team;

    @QueryParam("operator")
    @Nullable
    @Parameter(description = "only tickets of this operator")
    UUID operator;

    @QueryParam("customer")
    @Nullable
    @Parameter(description = "only tickets of this customer")
    UUID customer;

    @QueryParam("channel")
    @Nullable
    @Parameter(description = "only tickets that began on this channel")
    Channel channel;

    @QueryParam("priority")
    @Nullable
    @Parameter(description = "only tickets as urgent as that")
    Priority priority;

    @QueryParam("q")
    @CanBeEmpty
    @Nullable
    @Parameter(description = "words that its messages have, all of them")
    @Size(max = 500)
    String q;

    @QueryParam("number")
    @Nullable
    @Parameter(description = "the number of the ticket, in any spelling")
    @Size(max = 40)
    String number;

    @QueryParam("interaction")
    @Nullable
    @Parameter(description = "only the ticket in which this interaction was filed")
    UUID interaction;

    @QueryParam("from")
    @Nullable
    @Parameter(description = "only tickets opened at this moment or later")
    Instant from;

    @QueryParam("to")
    @Nullable
    @Parameter(description = "only tickets opened before this moment")
    Instant to;

    @QueryParam("sort")
    @Parameter(description = "createdAt, the oldest first, or -createdAt, the newest first")
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
