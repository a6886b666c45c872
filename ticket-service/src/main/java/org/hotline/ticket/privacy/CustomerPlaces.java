package org.hotline.ticket.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * In which tickets something is about a customer.
 *
 * @param own the customer's
 * @param others of other customers, into which their matters were merged or where they took part
 */
record CustomerPlaces(UUID customer, List<UUID> own, Set<UUID> others) {

    List<UUID> all() {
        return Stream.of(own, others).flatMap(Collection::stream).toList();
    }
}
