package org.hotline.ticket.opening;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.address.OwnAddresses;
import org.hotline.kit.address.TelephoneNumbers;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.customer.CustomerProblem;
import org.hotline.ticket.customer.CustomerRecognising;
import org.hotline.ticket.customer.CustomerTable;
import org.hotline.ticket.ticket.TicketTable;
import org.jspecify.annotations.Nullable;

/** Knows the customers for whom tickets are opened. */
@ApplicationScoped
class RequesterLookup {

    private final CustomerTable customers;
    private final CustomerRecognising recognising;
    private final TicketTable tickets;
    private final TelephoneNumbers numbers;
    private final OwnAddresses own;

    RequesterLookup(
            CustomerTable customers,
            CustomerRecognising recognising,
            TicketTable tickets,
            TelephoneNumbers numbers,
            OwnAddresses own) {
        this.customers = customers;
        this.recognising = recognising;
        this.tickets = tickets;
        this.numbers = numbers;
        this.own = own;
    }

    /** A customer, where this one can be reached if anywhere, and what this one is called if that is known. */
    record Identity(
            UUID customer,
            @Nullable String address,
            @Nullable String name) {}

    /** Who only hands in knows those customers alone of whom it opened a ticket before; others are as unknown as nobody. */
    Identity identify(NewTicket.Requester requester, UUID conversation, Instant now, Caller caller) {
        UUID customerId = requester.customerId();
        if (customerId != null) {
            Customer known = customers
                    .find(customerId)
                    .filter(found -> caller.worksHere() || tickets.hasOpened(caller.id(), customerId))
                    .orElseThrow(() -> CustomerProblem.unknown(customerId));
            return new Identity(
                    known.id(),
                    customers.addresses(customerId, requester.channel()).stream()
                            .map(kept -> address(requester.channel(), kept, conversation))
                            .filter(address -> brokenRule(address).isEmpty())
                            .flatMap(address -> Stream.ofNullable(address.told()))
                            .findFirst()
                            .orElseThrow(() -> unreachable(requester.channel())),
                    known.name());
        }
        String given = requester.address() == null ? ChannelAddress.WITHHELD : requester.address();
        ChannelAddress address = address(requester.channel(), given, conversation);
        brokenRule(address).ifPresent(rule -> {
            throw FieldProblem.invalid("customer.address", rule, "nobody can be reached at the customer's address");
        });
        UUID customer = requireNonNull(recognising
                .recognise(Collections.singletonMap(address, requester.name()), now)
                .get(address));
        return new Identity(customer, address.told(), requester.name());
    }

    private Optional<String> brokenRule(ChannelAddress address) {
        return address.kind() == ChannelAddress.AddressKind.EMAIL && own.contains(address.address())
                ? Optional.of("must be none of our own addresses")
                : address.brokenRule();
    }

    private static DomainException unreachable(Channel channel) {
        return CustomerProblem.unreachable(channel.name())
                .field("customerId", "must be a customer who can be reached on the channel");
    }

    private ChannelAddress address(Channel channel, String written, UUID conversation) {
        return ChannelAddress.written(channel, written, conversation, numbers);
    }
}
