package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Sql;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.ticket.ThreadTokens;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;

/** Finds, for a whole batch at once, the tickets that its messages may belong to, and locks them. */
@ApplicationScoped
class CandidateSearch {

    private final Sql sql;
    private final Tickets tickets;
    private final ThreadTokens tokens;

    CandidateSearch(Sql sql, Tickets tickets, ThreadTokens tokens) {
        this.sql = sql;
        this.tickets = tickets;
        this.tokens = tokens;
    }

    Candidates candidates(List<IncomingMessage> batch, Collection<UUID> senders) {
        Map<String, UUID> proven = proven(batch);
        Map<Candidates.MailId, UUID> mails = mails(batch);
        Set<UUID> wanted = new HashSet<>(proven.values());
        wanted.addAll(mails.values());
        wanted.addAll(conversing(batch));
        Map<UUID, Ticket> found = withSuccessors(wanted);
        return new Candidates(found, proven, mails, parts(found.keySet(), senders));
    }

    private Map<String, UUID> proven(List<IncomingMessage> batch) {
        Map<String, UUID> proven = new HashMap<>();
        for (IncomingMessage message : batch) {
            for (String token : message.threadTokens()) {
                tokens.verify(token).ifPresent(ticket -> proven.put(token, ticket));
            }
        }
        return proven;
    }

    private Map<Candidates.MailId, UUID> mails(List<IncomingMessage> batch) {
        String[] references = batch.stream()
                .filter(message -> message.route().channel() == Channel.EMAIL)
                .flatMap(message -> message.references().stream())
                .distinct()
                .toArray(String[]::new);
        if (references.length == 0) {
            return Map.of();
        }
        return sql
                .query(
                        """
                        select account, external_id, ticket_id from message
                        where channel = 'EMAIL' and external_id = any(?)""",
                        row -> Map.entry(
                                new Candidates.MailId(row.text("account"), row.text("external_id")),
                                row.uuid("ticket_id")),
                        (Object) references)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other));
    }

    private List<UUID> conversing(List<IncomingMessage> batch) {
        UUID[] conversations = batch.stream()
                .filter(message -> message.route().channel() != Channel.EMAIL)
                .map(message -> message.route().conversationId())
                .distinct()
                .toArray(UUID[]::new);
        return conversations.length == 0 ? List.of() : sql.query("""
                        select id from ticket
                        where conversation_id = any(?) and channel <> 'EMAIL'
                          and (status <> 'CLOSED' or merged_into is not null)""", row -> row.uuid("id"), (Object) conversations);
    }

    /** A merged ticket's matter goes on in another one, which may itself be merged. */
    private Map<UUID, Ticket> withSuccessors(Set<UUID> wanted) {
        Map<UUID, Ticket> found = new HashMap<>();
        Set<UUID> missing = wanted;
        while (!missing.isEmpty()) {
            Map<UUID, Ticket> locked = tickets.lock(missing);
            found.putAll(locked);
            missing = new HashSet<>();
            for (Ticket ticket : locked.values()) {
                if (ticket.mergedInto() != null && !found.containsKey(ticket.mergedInto())) {
                    missing.add(ticket.mergedInto());
                }
            }
        }
        return found;
    }

    private List<Candidates.Part> parts(Set<UUID> ticketIds, Collection<UUID> senders) {
        return ticketIds.isEmpty()
                ? List.of()
                : sql.query(
                        """
                        select distinct ticket_id, author_id from message
                        where ticket_id = any(?) and author_kind = 'CUSTOMER' and author_id = any(?)""",
                        row -> new Candidates.Part(row.uuid("ticket_id"), row.uuid("author_id")),
                        ticketIds.toArray(UUID[]::new),
                        senders.toArray(UUID[]::new));
    }
}
