package org.hotline.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        missed.forEach(ticket -> journal.record(actor, new CalledTicket(ticket).calledBack(call.arrival(), at)));
    }

    /** We learn of customers' calls, which are held: what we called them afterwards may have answered them. */
    void catchUp(Collection<CustomerCall> filed) {
        Set<UUID> answered = new HashSet<>();
        for (LaterCall later : connected.connectedAfter(filed)) {
            Message back = messages.find(later.later()).orElse(null);
            if (back != null && isOurs(back) && answered.add(later.call())) {
                Message call = messages.find(later.call()).orElseThrow();
                if (!back.ticketId().equals(call.ticketId())) {
                    Ticket ticket = tickets.hold(call.ticketId()).orElseThrow();
                    answer(List.of(ticket), back, Actor.SYSTEM, later.at());
                }
            }
        }
    }

    static boolean isOurs(Message call) {
        return call.direction() == Direction.OUTBOUND;
    }
}
