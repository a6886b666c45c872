package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.message.WaitingReplyTable;

/** Tickets that are just being opened: gives them their numbers, and keeps them with what was said first. */
@ApplicationScoped
public class NewTicketRecorder {

    private final TicketTable numbers;
    private final Tickets tickets;
    private final MessageTable messages;
    private final WaitingReplyTable waiting;

    NewTicketRecorder(TicketTable numbers, Tickets tickets, MessageTable messages, WaitingReplyTable waiting) {
        this.waiting = waiting;
        this.numbers = numbers;
        this.tickets = tickets;
        this.messages = messages;
    }

    public String number() {
        return numbers.newNumbers(1).removeFirst();
    }

    public void add(Ticket ticket) {
        tickets.add(List.of(ticket));
    }

    public void add(Ticket ticket, Message first) {
        add(List.of(ticket), List.of(first));
    }

    public void add(Collection<Ticket> opened, List<Message> said) {
        tickets.add(opened);
        messages.add(said);
        Set<UUID> fresh = opened.stream().map(Ticket::id).collect(Collectors.toSet());
        waiting.holdAnswersTo(said.stream()
                .filter(message -> !fresh.contains(message.ticketId()))
                .toList());
    }
}
