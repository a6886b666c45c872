package org.hotline.ticket.opening.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.time.ReportedTime;
import org.hotline.kit.web.Idempotent;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.opening.NewTicket;
import org.hotline.ticket.opening.TicketOpening;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.TicketType;
import org.hotline.ticket.ticket.rest.TicketView;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tickets that people write down. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVING)
@Tag(name = "opening", description = "Matters that people write down instead of letting them arrive.")
class TicketOpeningResource {

    private final TicketOpening opening;
    private final CurrentCaller current;

    TicketOpeningResource(TicketOpening opening, CurrentCaller current) {
        this.opening = opening;
        this.current = current;
    }

    /** Whoever is behind an address. */
    record RequesterRequest(
            @NotBlank @Size(max = 320) String address,
            @Nullable @Size(max = 200) String name,
            @Nullable Channel channel) {}

    /** A matter to be written down, of a customer we know or of whoever is behind an address. */
    record NewTicketRequest(
            @Nullable @Valid RequesterRequest customer,
            @Nullable UUID customerId,
            @NotBlank @Size(max = 500) String subject,
            @NotBlank @Size(max = 1_000_000) String text,
            @NotNull Channel channel,
            @Nullable @Size(max = 200) String account,
            @Nullable TicketType type,
            @Nullable Priority priority,
            @Nullable @Size(max = 100) String category,

            @Nullable @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
            String language,

            @Nullable String team,
            @Nullable @ReportedTime Instant occurredAt) {

        NewTicket toNewTicket() {
            return new NewTicket(
                    requester(),
                    channel,
                    Message.Content.of(subject, text, language),
                    Classification.assumed(language).with(type, category, priority, null, null),
                    account,
                    team,
                    occurredAt);
        }

        private NewTicket.Requester requester() {
            if ((customer == null) == (customerId == null)) {
                throw FieldProblem.invalid(
                        "customer",
                        "must be present when customerId is not, and only then",
                        "a ticket needs either customer or customerId");
            }
            return customer == null
                    ? new NewTicket.Requester(customerId, null, null, channel)
                    : new NewTicket.Requester(
                            null,
                            customer.address(),
                            customer.name(),
                            customer.channel() == null ? channel : customer.channel());
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Open a ticket",
            description = "Writes down a matter of a customer we know (`customerId`) or of whoever is behind an address"
                    + " (`customer`). It waits in the queue of the team that is named, else of the one that the routing rules say, else of"
                    + " the first line. An integration is"
                    + " told of the customer only what it said itself, and knows the customers alone of whom it opened a"
                    + " ticket before.")
    @Problems({"422 customer-unreachable", "422 unknown-customer", "422 unknown-team"})
    public RestResponse<TicketView> open(@Valid @NotNull NewTicketRequest request) {
        return TicketView.created(opening.open(request.toNewTicket(), current.caller()));
    }
}
