package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.message.CorrespondenceTable.FiledMail;
import org.hotline.ticket.message.CorrespondenceTable.Participant;
import org.hotline.ticket.message.ThreadTokens;
import org.hotline.ticket.ticket.CalledTicketTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.Tickets;

/** Finds, for a whole batch at once, the tickets that its messages may belong to, and holds them. */
@ApplicationScoped
class CandidateSearch {

    private final Tickets tickets;
    private final TicketTable conversations;
    private final CalledTicketTable calls;
    private final CorrespondenceTable correspondence;
    private final ThreadTokens tokens;

    CandidateSearch(
            Tickets tickets,
            TicketTable conversations,
            CalledTicketTable calls,
            CorrespondenceTable correspondence,
            ThreadTokens tokens) {
        this.tickets = tickets;
        this.conversations = conversations;
        this.calls = calls;
        this.correspondence = correspondence;
        this.tokens = tokens;
    }

    Candidates candidates(List<IncomingMessage> batch, Map<ChannelAddress, UUID> senders) {
        KnownTokens known = KnownTokens.in(batch, tokens);
        Map<Candidates.MailId, Set<UUID>> mails = mails(batch);
        Set<UUID> wanted = new HashSet<>(known.proving().values());
        wanted.addAll(known.ofOthers().values());
        mails.values().forEach(wanted::addAll);
        wanted.addAll(conversing(batch, senders));
        wanted.addAll(missedCalls(batch, senders));
        Found found = hold(wanted);
        Set<UUID> ids = found.tickets().keySet();
        List<Participant> participants =
                ids.isEmpty() ? List.of() : correspondence.participants(ids, Set.copyOf(senders.values()));
        return new Candidates(found.tickets(), found.goesOn(), known, mails, participants);
    }

    /** Anybody may give his mail the name of another's. */
    private Map<Candidates.MailId, Set<UUID>> mails(List<IncomingMessage> batch) {
        Set<String> references = batch.stream()
                .filter(message -> message.route().channel() == Channel.EMAIL)
                .flatMap(message -> message.references().stream())
                .collect(Collectors.toSet());
        return references.isEmpty()
                ? Map.of()
                : correspondence.mails(references).stream()
                        .collect(Collectors.groupingBy(
                                mail -> new Candidates.MailId(mail.account(), mail.externalId()),
                                Collectors.mapping(FiledMail::ticketId, Collectors.toCollection(LinkedHashSet::new))));
    }

    private List<UUID> conversing(List<IncomingMessage> batch, Map<ChannelAddress, UUID> senders) {
        Set<TicketTable.Talk> talks = new HashSet<>();
        for (IncomingMessage message : batch) {
            UUID sender = senders.get(message.sender());
            if (message.route().channel() != Channel.EMAIL && sender != null) {
                talks.add(new TicketTable.Talk(message.route().conversationId(), sender));
            }
        }
        return talks.isEmpty() ? List.of() : conversations.conversing(talks);
    }

    /** Of those whom we call, or who call again. */
    private List<UUID> missedCalls(List<IncomingMessage> batch, Map<ChannelAddress, UUID> senders) {
        Set<UUID> called = batch.stream()
                .filter(IncomingMessage::isCall)
                .map(message -> senders.get(message.sender()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return called.isEmpty() ? List.of() : calls.unansweredCalls(called);
    }

    /**
     * Holds the tickets, and instead of merged ones those in which their matter goes on at last, which whoever takes a merge
     * back holds too: however many were merged into a ticket, one is held.
     */
    private Found hold(Set<UUID> wanted) {
        Map<UUID, UUID> goesOn = Map.of();
        Map<UUID, Ticket> held = Map.of();
        boolean settled = wanted.isEmpty();
        while (!settled) {
            Map<UUID, UUID> ends = conversations.goingOn(wanted);
            held = tickets.hold( // all at once: in the order in which everybody holds them
                    wanted.stream().map(id -> ends.getOrDefault(id, id)).collect(Collectors.toSet()));
            settled =
                    held.values().stream().allMatch(ticket -> ticket.lifecycle().mergedInto() == null)
                            && (ends.isEmpty() || ends.equals(conversations.goingOn(wanted)));
            goesOn = ends;
        }
        Map<UUID, Ticket> found = new HashMap<>(held);
        tickets.inOrder(List.copyOf(goesOn.keySet())).forEach(merged -> found.put(merged.id(), merged));
        return new Found(found, goesOn);
    }

    private record Found(Map<UUID, Ticket> tickets, Map<UUID, UUID> goesOn) {}
}
