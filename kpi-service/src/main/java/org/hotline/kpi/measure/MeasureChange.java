package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be known of a change of measures to find the days on which anything counts otherwise, also of others.
 *
 * @param subjects whose measures changed; not those of which only promises did
 * @param parted tickets and interactions to which they were tied, and are no more
 * @param customers whose returns are others now
 * @param moments when the subjects count, or did
 * @param due when promises are due, or were
 */
public record MeasureChange(
        Collection<UUID> subjects,
        Collection<UUID> parted,
        Collection<UUID> customers,
        Collection<Instant> moments,
        Collection<Instant> due) {

    /** Days begin with one, in every zone. */
    private static final int QUARTER_OF_AN_HOUR = 900;

    /** Nothing when nothing changed. */
    public static Optional<MeasureChange> of(Collection<Measure> before, Collection<Measure> after) {
        Set<Measure> gone = minus(before, after);
        Set<Measure> come = minus(after, before);
        if (gone.isEmpty() && come.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> subjects = Stream.concat(gone.stream(), come.stream())
                .filter(measure -> !(measure instanceof PromiseMeasure))
                .map(Measure::subject)
                .collect(Collectors.toSet());
        Set<Measure> touched = Stream.concat(before.stream(), after.stream())
                .filter(measure -> subjects.contains(measure.subject()))
                .collect(Collectors.toSet());
        touched.addAll(gone);
        touched.addAll(come);
        return Optional.of(new MeasureChange(
                subjects,
                parted(gone, after),
                customers(gone, come, after),
                lasting(touched.stream().flatMap(measure -> measure.moments().stream())),
                lasting(ofType(touched, PromiseMeasure.class)
                        .map(PromiseMeasure::dueAt)
                        .filter(Objects::nonNull))));
    }

    private static Set<UUID> parted(Collection<Measure> gone, Collection<Measure> after) {
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

    private static Set<UUID> customers(
            Collection<Measure> gone, Collection<Measure> come, Collection<Measure> after) {
        Set<Contact> contacts = contacts(gone);
        contacts.removeAll(contacts(after));
        Set<UUID> customers = contacts.stream().map(Contact::customerId).collect(Collectors.toSet());
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

    private static Set<Contact> contacts(Collection<Measure> measures) {
        return ofType(measures, InteractionMeasure.class)
                .map(interaction ->
                        new Contact(interaction.ticketId(), interaction.customerId(), interaction.receivedAt()))
                .collect(Collectors.toSet());
    }

    /** The last of each quarter of an hour. */
    private static List<Instant> lasting(Stream<Instant> moments) {
        Map<Long, Instant> last = new HashMap<>();
        moments.forEach(moment -> last.merge(
                Math.floorDiv(moment.getEpochSecond(), QUARTER_OF_AN_HOUR),
                moment,
                (one, other) -> one.isAfter(other) ? one : other));
        return new ArrayList<>(last.values());
    }

    private static Set<Measure> minus(Collection<Measure> some, Collection<Measure> others) {
        Set<Measure> rest = new HashSet<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    private static <M> Stream<M> ofType(Collection<Measure> measures, Class<M> type) {
        return measures.stream().filter(type::isInstance).map(type::cast);
    }

    /** Of a ticket to an interaction, or to the ticket that it was merged into. */
    private record Tie(UUID ticketId, UUID other) {}

    /** When a customer came, and with which ticket. */
    private record Contact(UUID ticketId, UUID customerId, Instant receivedAt) {}
}
