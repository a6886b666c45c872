package org.hotline.ticket.desk;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.customer.CustomerProblem;
import org.hotline.ticket.customer.Customers;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamProblem;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.Actor;
import org.hotline.ticket.ticket.Assignment;
import org.hotline.ticket.ticket.Direction;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Journal;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.MessageTable;
import org.hotline.ticket.ticket.Origin;
import org.hotline.ticket.ticket.Subject;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.Tickets;
import org.jspecify.annotations.Nullable;

/** Opens tickets for matters that people write down instead of letting them arrive. */
@ApplicationScoped
public class Registrar {

    private final Customers customers;
    private final TeamTable teams;
    private final Staff staff;
    private final Tickets tickets;
    private final TicketTable numbers;
    private final MessageTable messages;
    private final Journal journal;
    private final TicketFiles files;
    private final Clock clock;
    private final String usualAccount;

    Registrar(
            Customers customers,
            TeamTable teams,
            Staff staff,
            Tickets tickets,
            TicketTable numbers,
            MessageTable messages,
            Journal journal,
            TicketFiles files,
            Clock clock,
            @ConfigProperty(name = "hotline.ticket.account") String usualAccount) {
        this.customers = customers;
        this.teams = teams;
        this.staff = staff;
        this.tickets = tickets;
        this.numbers = numbers;
        this.messages = messages;
        this.journal = journal;
        this.files = files;
        this.clock = clock;
        this.usualAccount = usualAccount;
    }

    @Transactional
    public TicketFile open(NewTicket wanted, Caller caller) {
        staff.recognise(caller);
        Instant now = clock.instant();
        EventTime at =
                wanted.occurredAt() == null ? EventTime.now(now) : EventTime.reported(wanted.occurredAt(), now, now);
        UUID conversation = Ids.next();
        Identity who = identify(wanted.customer(), conversation, now);
        String key = wanted.team() == null ? Team.FIRST_LINE : wanted.team();
        Team team = teams.find(key).orElseThrow(() -> TeamProblem.unknownTeam(key));
        String account = wanted.account() == null ? usualAccount : wanted.account();
        Ticket ticket = new Ticket(
                numbers.newNumbers(1).removeFirst(),
                Subject.of(wanted.content(), wanted.channel()),
                Origin.writtenDown(
                        new Origin.Contact(who.customer, wanted.channel(), account, conversation),
                        caller.id(),
                        at.occurredAt()),
                wanted.classification(),
                Assignment.queued(team.key(), team.level(), at.occurredAt()));
        Message first = new Message(
                Ids.next(),
                ticket.id(),
                Direction.INBOUND,
                Actor.customer(who.customer),
                new Message.Route(wanted.channel(), account, conversation, null, who.address),
                wanted.content(),
                false,
                at.occurredAt(),
                null);
        tickets.add(List.of(ticket));
        messages.add(List.of(first));
        journal.record(Actor.operator(caller.id()), ticket.open(first.arrival(), at));
        return files.of(ticket);
    }

    private record Identity(UUID customer, @Nullable String address) {}

    private Identity identify(NewTicket.Who who, UUID conversation, Instant now) {
        UUID customerId = who.customerId();
        if (customerId != null) {
            Customer known = customers.find(customerId).orElseThrow(() -> CustomerProblem.unknown(customerId));
            return new Identity(
                    known.id(), known.addresses().stream().findFirst().orElse(null));
        }
        String given = who.address() == null ? ChannelAddress.WITHHELD : who.address();
        ChannelAddress address = ChannelAddress.of(who.channel(), given, conversation);
        UUID customer = requireNonNull(customers
                .recognise(Collections.singletonMap(address, who.name()), now)
                .get(address));
        boolean withheld = address.kind() == ChannelAddress.Kind.ANONYMOUS;
        return new Identity(customer, withheld ? null : address.address());
    }
}
