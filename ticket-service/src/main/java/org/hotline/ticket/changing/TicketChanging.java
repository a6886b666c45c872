package org.hotline.ticket.changing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hotline.event.ticket.TicketFact;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.QueuedTicket;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketAccess;
import org.hotline.ticket.ticket.TicketDescribing;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.TicketProblem;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;

/** Changes tickets for whoever may, and writes down what happened. Whoever changes something is taken on as an operator. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TicketChanging {

    private final TicketAccess access;
    private final Tickets tickets;
    private final Journal journal;
    private final TicketDescribing details;
    private final Clock clock;

    TicketChanging(TicketAccess access, Tickets tickets, Journal journal, TicketDescribing details, Clock clock) {
        this.access = access;
        this.tickets = tickets;
        this.journal = journal;
        this.details = details;
        this.clock = clock;
    }

    /** Changes a ticket in one way. */
    public TicketDetails change(TicketCommand command, BiFunction<Ticket, EventTime, List<TicketFact>> change) {
        Ticket ticket = hold(command);
        record(change.apply(ticket, now()), command.caller());
        return details.describe(ticket);
    }

    /** The ticket, which only this transaction changes from now on. */
    public Ticket hold(TicketCommand command) {
        Ticket ticket = hold(command.ticketId(), command.caller());
        command.basedOn().accept(ticket.version());
        return ticket;
    }

    /** The ticket and others, which only this transaction changes from now on; held in the same order by everybody. */
    public Ticket holdWith(TicketCommand command, Collection<UUID> others) {
        tickets.hold(
                Stream.concat(others.stream(), Stream.of(command.ticketId())).toList());
        return hold(command);
    }

    /** The tickets in which the matter of a merged one went on, up to where it is; only this transaction changes them from now on. */
    public List<Ticket> holdMergedInto(Ticket merged) {
        List<Ticket> way = new ArrayList<>();
        UUID next = merged.lifecycle().mergedInto();
        while (next != null) {
            Ticket goesOn = tickets.hold(next).orElseThrow();
            way.add(goesOn);
            next = goesOn.lifecycle().mergedInto();
        }
        if (way.isEmpty()) {
            throw TicketProblem.notMerged(merged.number());
        }
        return way;
    }

    /** A ticket whose matter went on in one that this transaction holds. */
    public Ticket holdMerged(UUID ticketId) {
        return tickets.hold(ticketId).orElseThrow();
    }

    /** The ticket as the caller may change it, whatever its version. */
    public Ticket hold(UUID ticketId, Caller caller) {
        takeOn(caller);
        return access.hold(ticketId, caller);
    }

    /** Whoever does something works here from now on, if the caller's role works on a team. */
    public Optional<Operator> takeOn(Caller caller) {
        return access.takeOn(caller);
    }

    /** Gives the ticket to whoever works on it, if nobody of the team has it. */
    public void takeIfFree(Ticket ticket, EventTime at, Caller caller) {
        takeOn(caller)
                .ifPresent(operator ->
                        record(new QueuedTicket(ticket).takeIfFree(operator.id(), operator.team(), at), caller));
    }

    /** Writes down what the caller did, and writes the tickets, so that their versions are those that others will see. */
    public void record(Collection<? extends TicketFact> facts, Caller caller) {
        journal.record(Actor.operator(caller.id()), facts);
        tickets.flush();
    }

    public TicketDetails describe(Ticket ticket) {
        return details.describe(ticket);
    }

    public EventTime now() {
        return EventTime.now(clock.instant());
    }
}
