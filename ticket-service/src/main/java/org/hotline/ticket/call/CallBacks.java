package org.hotline.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.Direction;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.CalledTicket;
import org.hotline.ticket.ticket.CalledTicketTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.ConnectedCallTable;
import org.hotline.ticket.timeline.ConnectedCallTable.CustomerCall;
import org.hotline.ticket.timeline.ConnectedCallTable.LaterCall;
import org.hotline.ticket.timeline.Journal;

/**
 * Whom we call back, and reach, is answered in all his tickets that began with a call which nobody took, solved meanwhile or
 * not, whichever of the calls we learn of first.
 */
@ApplicationScoped
class CallBacks {

    private final CalledTicketTable called;
    private final Tickets tickets;
    private final ConnectedCallTable connected;
    private final MessageTable messages;
    private final Journal journal;

    CallBacks(
            CalledTicketTable called,
            Tickets tickets,
            ConnectedCallTable connected,
            MessageTable messages,
            Journal journal) {
        this.called = called;
        this.tickets = tickets;
        this.connected = connected;
        this.messages = messages;
        this.journal = journal;
    }

    /** The other tickets that our call answers if it is connected then; the calls with its customer are held. */
    List<UUID> answeredBy(Message call, EventTime at) {
        UUID caller = called.callersOf(List.of(call.ticketId())).get(0);
        hold(List.of(caller));
        return called.unansweredUntil(at.occurredAt(), caller).stream()
                .filter(ticket -> !ticket.equals(call.ticketId()))
                .toList();
    }

    /** Before any ticket is held, so that nobody who holds one waits for a customer's calls. */
    void hold(Collection<UUID> customers) {
        called.hold(customers);
    }

    /** The same of those whom we called. */
    void holdCalled(Collection<Message> calls) {
        hold(called.callersOf(
                calls.stream().filter(CallBacks::isOurs).map(Message::ticketId).toList()));
    }

    void answer(List<Ticket> missed, Message call, Actor actor, EventTime at) {
        journal.record(
                actor,
                missed.stream().flatMap(ticket -> facts(ticket, call, at)).toList());
    }

    /** We learn of customers' calls, which are held: what we called them afterwards may have answered them. */
    void catchUp(Collection<CustomerCall> filed) {
        List<LaterCall> connections = connected.connectedAfter(filed);
        Map<UUID, Message> calls = messages.find(connections.stream()
                .flatMap(later -> Stream.of(later.call(), later.later()))
                .collect(Collectors.toSet()));
        Set<UUID> answered = new HashSet<>();
        List<CallBack> backs = new ArrayList<>();
        for (LaterCall later : connections) {
            Message back = calls.get(later.later());
            if (back != null && isOurs(back) && answered.add(later.call())) {
                Message call = Objects.requireNonNull(calls.get(later.call()));
                if (!back.ticketId().equals(call.ticketId())) {
                    backs.add(new CallBack(call.ticketId(), back, later.at()));
                }
            }
        }
        Map<UUID, Ticket> missed =
                tickets.hold(backs.stream().map(CallBack::missed).toList());
        journal.record(
                Actor.SYSTEM,
                backs.stream()
                        .flatMap(back -> Stream.ofNullable(missed.get(back.missed))
                                .flatMap(ticket -> facts(ticket, back.call, back.at)))
                        .toList());
    }

    /** A call of ours, and the ticket that it answers. */
    private record CallBack(UUID missed, Message call, EventTime at) {}

    private static Stream<TicketFact> facts(Ticket missed, Message call, EventTime at) {
        return new CalledTicket(missed).calledBack(call.arrival(), at).stream();
    }

    static boolean isOurs(Message call) {
        return call.direction() == Direction.OUTBOUND;
    }
}
