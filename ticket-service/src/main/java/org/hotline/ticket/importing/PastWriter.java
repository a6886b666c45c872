package org.hotline.ticket.importing;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.customer.CustomerRecognising;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Origin;
import org.hotline.ticket.ticket.RecalledTicketTable.Taken;
import org.hotline.ticket.ticket.TicketTable;
import org.jspecify.annotations.Nullable;

/** Makes tickets of what another system tells, and has them kept. */
@ApplicationScoped
class PastWriter {

    private final CustomerRecognising customers;
    private final TicketTable numbers;
    private final TeamTable teams;
    private final PastKeeper keeper;
    private final Clock clock;

    PastWriter(CustomerRecognising customers, TicketTable numbers, TeamTable teams, PastKeeper keeper, Clock clock) {
        this.customers = customers;
        this.numbers = numbers;
        this.teams = teams;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** @param taken those that there are here, of these and others */
    void write(List<PastTicket> told, Map<UUID, Taken> taken) {
        Set<UUID> before = told.stream()
                .map(PastTicket::ticketId)
                .filter(taken::containsKey)
                .collect(Collectors.toSet());
        EventTime now = EventTime.now(clock.instant());
        Map<ChannelAddress, UUID> known = customers.recognise(names(told), now.recordedAt());
        Map<String, Team> theirs = teamsOf(told);
        Deque<String> fresh = numbers.newNumbers(told.size() - before.size());
        List<PastTeller> tellers = new ArrayList<>();
        for (PastTicket past : told) {
            Taken here = taken.get(past.ticketId());
            Taken ticket = here == null ? new Taken(past.ticketId(), fresh.removeFirst(), 0, false) : here;
            Origin.Contact contact = new Origin.Contact(
                    requireNonNull(known.get(past.address())),
                    past.channel(),
                    past.account() == null ? keeper.usualAccount() : past.account(),
                    past.conversationId());
            PastTeller teller = new PastTeller(past, ticket, contact, theirs, now);
            teller.tell();
            tellers.add(teller);
        }
        keeper.keep(tellers, before, now);
    }

    /** The teams that are named, as far as they are there. */
    Map<String, Team> teamsOf(List<PastTicket> told) {
        return teams.find(told.stream().flatMap(one -> one.teams().stream()).collect(Collectors.toSet()));
    }

    private static Map<ChannelAddress, @Nullable String> names(List<PastTicket> told) {
        Map<ChannelAddress, @Nullable String> names = new HashMap<>();
        for (PastTicket past : told) {
            if (names.get(past.address()) == null) {
                names.put(past.address(), past.customer().name());
            }
        }
        return names;
    }
}
