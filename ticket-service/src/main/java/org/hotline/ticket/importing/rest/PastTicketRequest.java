package org.hotline.ticket.importing.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.address.TelephoneNumbers;
import org.hotline.kit.problem.FieldError;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.time.ReportedTime;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.importing.PastTicket;
import org.hotline.ticket.importing.PastTraits;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** A ticket of another system, as it stands on a line of an import. */
record PastTicketRequest(
        @NotBlank @Size(max = 200) String externalId,
        @Nullable @Valid PastCustomerRequest customer,
        @NotNull Channel channel,
        @Nullable @Size(max = 200) String account,
        @NotBlank @Size(max = 500) String subject,
        @Nullable @Size(max = 1_000_000) String text,
        @Nullable TicketType type,
        @Nullable @Size(max = 100) String category,
        @Nullable Priority priority,

        @Nullable @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
        String language,

        @Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 100) String> tags,
        @Nullable @Size(max = Grammar.LONGEST_KEY) String team,
        @Nullable Boolean outbound,
        @NotNull @ReportedTime Instant createdAt,
        @Nullable @Size(max = PastTicket.MOST_EVENTS) List<@Valid @NotNull PastEventRequest> events) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Whose matter it is. */
    record PastCustomerRequest(
            @Nullable @Size(min = 1, max = 200) String externalId,
            @Nullable @Size(max = 320) String address,
            @Nullable @Size(max = 200) String name) {

        PastTicket.PastCustomer on(Channel channel, TelephoneNumbers numbers) {
            return new PastTicket.PastCustomer(
                    externalId,
                    address == null
                            ? null
                            : ChannelAddress.written(channel, address, NOBODY, numbers)
                                    .told(),
                    name);
        }
    }

    /** What is wrong with it beyond the rules of its single fields. */
    List<FieldError> errors(TelephoneNumbers numbers) {
        List<FieldError> errors = new ArrayList<>();
        toTicket("any", numbers)
                .address()
                .brokenRule()
                .ifPresent(rule -> errors.add(new FieldError("customer.address", rule)));
        for (int i = 0; events != null && i < events.size(); i++) {
            PastEventRequest event = events.get(i);
            String place = "events[" + i + "].";
            event.missing()
                    .ifPresent(field ->
                            errors.add(new FieldError(place + field, "must be present for a " + event.kind())));
            event.idle()
                    .forEach(field -> errors.add(new FieldError(
                            place + field, "must be told by an event of its own, not with a " + event.kind())));
            if (event.at().isBefore(createdAt)) {
                errors.add(new FieldError(place + "at", "must not be before createdAt"));
            }
        }
        return errors;
    }

    PastTicket toTicket(String source, TelephoneNumbers numbers) {
        String name = customer == null ? null : customer.name();
        return new PastTicket(
                source,
                externalId,
                customer == null ? new PastTicket.PastCustomer(null, null, null) : customer.on(channel, numbers),
                channel,
                account,
                subject,
                text,
                new PastTraits(type, category, priority, language, tags),
                team == null ? Team.FIRST_LINE : team,
                Boolean.TRUE.equals(outbound),
                createdAt,
                events == null
                        ? List.of()
                        : events.stream().map(event -> event.toEvent(name)).toList());
    }
}
