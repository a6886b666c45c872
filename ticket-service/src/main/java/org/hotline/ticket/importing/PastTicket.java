package org.hotline.ticket.importing;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.jspecify.annotations.Nullable;

/**
 * A ticket of another system with what happened to it there.
 *
 * @param source the other system
 * @param externalId what it calls the ticket
 * @param account channel account, if not the usual one
 * @param text what the matter began with
 * @param team key of the team that had it first
 * @param outbound whether it was not the customer who began
 */
public record PastTicket(
        String source,
        String externalId,
        PastCustomer customer,
        Channel channel,
        @Nullable String account,
        String subject,
        @Nullable String text,
        PastTraits traits,
        String team,
        boolean outbound,
        Instant createdAt,
        List<PastEvent> events) {

    /** Of a ticket; all that is told of it is one fact. */
    public static final int MOST_EVENTS = 500;

    /** Whose matter it is: whoever is behind an address, or is called so by the other system, or nobody we know. */
    public record PastCustomer(
            @Nullable String externalId,
            @Nullable String address,
            @Nullable String name) {}

    /** Which ticket it is here. */
    public UUID ticketId() {
        return Ids.of("imported:" + source + ':' + externalId);
    }

    /** What a ticket of another system began with, wherever that is now. */
    public static UUID openingId(String source, String externalId) {
        return Ids.of("imported-opening:" + source + ':' + externalId);
    }

    UUID openingId() {
        return openingId(source, externalId);
    }

    UUID conversationId() {
        return Ids.of("imported-talk:" + source + ':' + externalId);
    }

    /** Where its customer is found again. */
    public ChannelAddress address() {
        if (customer.address == null && customer.externalId != null) {
            UUID somebody = Ids.of("imported-customer:" + source + ':' + customer.externalId);
            return ChannelAddress.of(channel, "", somebody);
        }
        return ChannelAddress.of(channel, customer.address == null ? "" : customer.address, conversationId());
    }

    /** The same as long as nothing of it but what happened, or was said, is told otherwise. */
    UUID print() {
        List<Object> told = Arrays.asList(customer, channel, account, subject, traits, team, outbound);
        return Ids.of(told.toString());
    }

    /** With what was told of it before and is not told now; it began with the first thing that happened. */
    PastTicket with(List<PastEvent> toldBefore) {
        Map<String, PastEvent> all = new LinkedHashMap<>();
        toldBefore.forEach(event -> all.put(event.id(), event));
        events.forEach(event -> all.put(event.id(), event));
        List<PastEvent> inOrder = PastOrder.of(all.values());
        boolean earlier = !inOrder.isEmpty() && inOrder.get(0).at().isBefore(createdAt);
        return of(earlier ? inOrder.get(0).at() : createdAt, inOrder);
    }

    /** The same with other events. */
    PastTicket of(List<PastEvent> others) {
        return of(createdAt, others);
    }

    private PastTicket of(Instant began, List<PastEvent> others) {
        return new PastTicket(
                source, externalId, customer, channel, account, subject, text, traits, team, outbound, began, others);
    }

    /** Keys of the teams that had it. */
    Set<String> teams() {
        Set<String> teams = new TreeSet<>(Set.of(team));
        events.stream().flatMap(event -> Stream.ofNullable(event.team())).forEach(teams::add);
        return teams;
    }

    /** Characters of what can be long. */
    long length() {
        return Stream.concat(Stream.ofNullable(text), events.stream().flatMap(event -> Stream.ofNullable(event.text())))
                .mapToLong(String::length)
                .sum();
    }
}
