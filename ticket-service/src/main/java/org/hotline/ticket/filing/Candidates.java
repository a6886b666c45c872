package org.hotline.ticket.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.CorrespondenceTable.Participant;
import org.hotline.ticket.message.Thanks;
import org.hotline.ticket.ticket.LinkedTickets;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** The tickets that the messages of a batch may belong to, those that the batch itself opens included. */
final class Candidates {

    /** A mail as others refer to it. */
    record MailId(String account, String externalId) {}

    private final Map<UUID, Ticket> tickets;
    private final Map<UUID, UUID> goesOn;
    private final KnownTokens tokens;
    private final Map<MailId, Set<UUID>> mails;
    private final Set<Participant> participants;
    private final Map<UUID, Thanks.ThankedReply> answered = new HashMap<>();
    private final Map<UUID, List<Ticket>> conversations = new HashMap<>();

    /** @param goesOn where the matters of merged tickets go on */
    Candidates(
            Map<UUID, Ticket> tickets,
            Map<UUID, UUID> goesOn,
            KnownTokens tokens,
            Map<MailId, Set<UUID>> mails,
            Collection<Participant> participants) {
        this.tickets = new HashMap<>(tickets);
        this.goesOn = goesOn;
        this.tokens = tokens;
        this.mails = new HashMap<>(mails);
        this.participants = new HashSet<>(participants);
        tickets.values().forEach(this::converse);
    }

    Collection<Ticket> tickets() {
        return tickets.values();
    }

    /** What is answered in those that are solved. */
    void learn(Map<UUID, Thanks.ThankedReply> known) {
        answered.putAll(known);
    }

    /** Whether a message is nothing but thanks for what was said in a solved ticket. */
    boolean isThanks(IncomingMessage message, Ticket ticket) {
        Thanks.ThankedReply known = answered.get(ticket.id());
        return known != null
                && message.arrival().isFromCustomer()
                && !ticket.status().isUnsolved()
                && Thanks.areAllOf(message.content(), message.senderName(), known);
    }

    /** The batch opened a ticket. */
    void add(Ticket ticket) {
        tickets.put(ticket.id(), ticket);
        converse(ticket);
    }

    /** The batch put a message into a ticket. */
    void filed(IncomingMessage message, UUID sender, Ticket ticket) {
        participants.add(new Participant(ticket.id(), sender));
        String externalId = message.route().externalId();
        if (message.route().channel() == Channel.EMAIL && externalId != null) {
            mails.computeIfAbsent(new MailId(message.route().account(), externalId), id -> new HashSet<>())
                    .add(ticket.id());
        }
    }

    List<Ticket> provenBy(List<String> named) {
        return ticketsOf(named, tokens.proving());
    }

    /** What others answer to what they were mailed is about these, and proves nothing. */
    List<Ticket> forwardedBy(List<String> named) {
        return ticketsOf(named, tokens.ofOthers());
    }

    private List<Ticket> ticketsOf(List<String> named, Map<String, UUID> known) {
        return named.stream()
                .map(known::get)
                .map(this::ticket)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The merged ticket whose token led a message to the one in which its matter goes on. */
    Optional<UUID> mergedProof(List<String> named, Ticket ticket) {
        return named.stream()
                .map(tokens.proving()::get)
                .filter(Objects::nonNull)
                .filter(id -> goesOn.getOrDefault(id, id).equals(ticket.id()))
                .findFirst()
                .filter(id -> !id.equals(ticket.id()));
    }

    List<Ticket> answeredBy(IncomingMessage message) {
        return message.references().stream()
                .flatMap(id -> mails.getOrDefault(new MailId(message.route().account(), id), Set.of()).stream())
                .map(this::ticket)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The newest ticket that the customer talks about, or the one that goes on with its matter; the newest that is over if all are. */
    Optional<Ticket> talkingIn(UUID conversationId, UUID customer) {
        return conversations.getOrDefault(conversationId, List.of()).stream()
                .filter(ticket -> ticket.origin().customerId().equals(customer))
                .map(ticket -> ticket(ticket.id()))
                .filter(Objects::nonNull)
                .reduce((older, newer) ->
                        newer.status() == Status.CLOSED && older.status() != Status.CLOSED ? older : newer);
    }

    /**
     * The newest ticket that began with a call of the customer before this one which nobody has taken or returned, or where it goes on;
     * one that is soon called again, where it is he who calls.
     */
    Optional<Ticket> missedCallOf(UUID customer, IncomingMessage call) {
        Instant then = call.at().occurredAt();
        String account = call.route().account();
        return tickets.values().stream()
                .filter(ticket -> ticket.origin().customerId().equals(customer))
                .map(ticket -> new LinkedTickets(ticket, Objects.requireNonNullElse(ticket(ticket.id()), ticket)))
                .filter(missed -> call.isOurCall() ? missed.isCallToReturn(then) : missed.isCalledAgain(account, then))
                .max(Comparator.comparing(missed -> missed.ticket().origin().createdAt()))
                .map(LinkedTickets::other);
    }

    boolean takesPart(UUID customer, Ticket ticket) {
        return ticket.origin().customerId().equals(customer)
                || participants.contains(new Participant(ticket.id(), customer));
    }

    private void converse(Ticket ticket) {
        conversations
                .computeIfAbsent(ticket.origin().conversationId(), id -> new ArrayList<>())
                .add(ticket);
        conversations.get(ticket.origin().conversationId()).sort((a, b) -> a.id().compareTo(b.id()));
    }

    /** The ticket, or the one that goes on with its matter. */
    private @Nullable Ticket ticket(@Nullable UUID id) {
        return id == null ? null : tickets.get(goesOn.getOrDefault(id, id));
    }
}
