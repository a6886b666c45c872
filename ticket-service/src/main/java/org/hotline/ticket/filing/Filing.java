package org.hotline.ticket.filing;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.ticket.call.Calls;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.customer.CustomerRecognising;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.ConversationTable;
import org.hotline.ticket.ticket.Journal;
import org.hotline.ticket.ticket.MessageTable;
import org.hotline.ticket.ticket.TicketLinkTable;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.Tickets;
import org.jspecify.annotations.Nullable;

/** Puts incoming messages where they belong, each exactly once, a batch at a time with a constant number of statements. */
@ApplicationScoped
public class Filing {

    private final ConversationTable conversations;
    private final CustomerRecognising customers;
    private final CandidateSearch search;
    private final Tickets tickets;
    private final TicketTable numbers;
    private final TicketLinkTable links;
    private final MessageTable messages;
    private final Journal journal;
    private final TeamTable teams;
    private final Calls calls;
    private final Clock clock;

    Filing(
            ConversationTable conversations,
            CustomerRecognising customers,
            CandidateSearch search,
            Tickets tickets,
            TicketTable numbers,
            TicketLinkTable links,
            MessageTable messages,
            Journal journal,
            TeamTable teams,
            Calls calls,
            Clock clock) {
        this.conversations = conversations;
        this.customers = customers;
        this.search = search;
        this.tickets = tickets;
        this.numbers = numbers;
        this.links = links;
        this.messages = messages;
        this.journal = journal;
        this.teams = teams;
        this.calls = calls;
        this.clock = clock;
    }

    @Transactional
    public void file(List<IncomingMessage> arrived) {
        conversations.hold(arrived.stream()
                .map(message -> message.route().conversationId())
                .toList());
        List<IncomingMessage> batch = withoutFiled(arrived);
        if (batch.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<ChannelAddress, UUID> senders = customers.recognise(names(batch), now);
        FiledBatch filed = new FiledBatch(
                search.candidates(batch, Set.copyOf(senders.values())),
                numbers.newNumbers(batch.size()),
                teams.find(Team.FIRST_LINE).orElseThrow());
        batch.forEach(message -> filed.file(message, requireNonNull(senders.get(message.sender()))));
        tickets.add(filed.opened());
        links.add(filed.links());
        messages.add(filed.messages());
        journal.record(filed.entries());
        calls.catchUp(batch.stream()
                .filter(message -> message.route().channel() == Channel.VOICE)
                .map(message -> message.arrival().interactionId())
                .toList());
    }

    private List<IncomingMessage> withoutFiled(List<IncomingMessage> arrived) {
        Map<UUID, IncomingMessage> once = new LinkedHashMap<>();
        arrived.forEach(message -> once.putIfAbsent(message.arrival().interactionId(), message));
        messages.filed(once.keySet()).forEach(once::remove);
        return List.copyOf(once.values());
    }

    private static Map<ChannelAddress, @Nullable String> names(List<IncomingMessage> batch) {
        Map<ChannelAddress, @Nullable String> names = new HashMap<>();
        for (IncomingMessage message : batch) {
            if (names.get(message.sender()) == null) {
                names.put(message.sender(), message.senderName());
            }
        }
        return names;
    }
}
