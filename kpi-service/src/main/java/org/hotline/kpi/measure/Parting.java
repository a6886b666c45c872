package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What measures were about together, and are no more once some of them are gone. */
final class Parting {

    private Parting() {}

    /** The tickets and interactions to which subjects were tied, and are no more. */
    static Set<UUID> others(Collection<Measure> gone, Collection<Measure> after) {
        Set<Tie> ties = ties(gone);
        ties.removeAll(ties(after));
        return ties.stream().map(Tie::other).collect(Collectors.toSet());
    }

    private static Set<Tie> ties(Collection<Measure> measures) {
        Set<Tie> ties = ofType(measures, InteractionMeasure.class)
                .map(interaction -> new Tie(interaction.ticketId(), interaction.interactionId()))
                .collect(Collectors.toSet());
        ofType(measures, TicketMeasure.class).forEach(ticket -> {
            UUID target = ticket.mergedInto();
            if (target != null) {
                ties.add(new Tie(ticket.ticketId(), target));
            }
        });
        return ties;
    }

    /** The customers of whom somebody came otherwise than it was known, or who turned out to be somebody else. */
    static Set<UUID> customers(Collection<Measure> gone, Collection<Measure> come, Collection<Measure> after) {
        Set<CustomerContact> contacts = contacts(gone);
        contacts.removeAll(contacts(after));
        Set<UUID> customers = contacts.stream().map(CustomerContact::customerId).collect(Collectors.toSet());
        Stream.concat(ofType(gone, CustomerMeasure.class), ofType(come, CustomerMeasure.class))
                .forEach(customer -> {
                    customers.add(customer.customerId());
                    UUID other = customer.sameAs();
                    if (other != null) {
                        customers.add(other);
                    }
                });
        return customers;
    }

    private static Set<CustomerContact> contacts(Collection<Measure> measures) {
        return ofType(measures, InteractionMeasure.class)
                .map(interaction ->
                        new CustomerContact(interaction.ticketId(), interaction.customerId(), interaction.receivedAt()))
                .collect(Collectors.toSet());
    }

    private static <M> Stream<M> ofType(Collection<Measure> measures, Class<M> type) {
        return measures.stream().filter(type::isInstance).map(type::cast);
    }

    /** Of a ticket to an interaction, or to the ticket that it was merged into. */
    private record Tie(UUID ticketId, UUID other) {}

    /** When a customer came, and with which ticket. */
    private record CustomerContact(UUID ticketId, UUID customerId, Instant receivedAt) {}
}
