package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.HoldReason;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.message.WaitingReplyTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.timeline.Journal;
import org.hotline.ticket.timeline.TimelineEntry;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;
import org.jspecify.annotations.Nullable;

/** Keeps replies that wait, and writes down what becomes of them. */
@ApplicationScoped
class WaitingReplies {

    static final int MOST = 20;

    private final WaitingReplyTable waiting;
    private final Journal journal;

    WaitingReplies(WaitingReplyTable waiting, Journal journal) {
        this.waiting = waiting;
        this.journal = journal;
    }

    void requireRoom(Ticket ticket) {
        if (waiting.count(ticket.id()) >= MOST) {
            throw AnsweringProblem.tooManyWaiting(ticket.number(), MOST);
        }
    }

    void keep(Ticket ticket, WaitingReply reply, EventTime at) {
        waiting.add(reply);
        Actor author = Actor.operator(reply.author());
        remember(ticket, EntryKind.REPLY_WAITS, author, reply.sendAt().toString(), reply, at);
    }

    void takeBack(Ticket ticket, WaitingReply reply, Actor by, EventTime at) {
        waiting.remove(reply.id());
        remember(ticket, EntryKind.REPLY_TAKEN_BACK, by, null, reply, at);
    }

    void hold(Ticket ticket, WaitingReply reply, HoldReason reason, EventTime at) {
        waiting.hold(reply.id(), reason);
        remember(ticket, EntryKind.REPLY_HELD, Actor.SYSTEM, reason.name(), reply, at);
    }

    /** It is a message from now on. */
    void letGo(Message message, List<TicketFact> facts) {
        waiting.remove(message.id());
        journal.record(message.author(), facts);
    }

    private void remember(
            Ticket ticket, EntryKind kind, Actor by, @Nullable String cause, WaitingReply reply, EventTime at) {
        journal.remember(List.of(TimelineEntry.of(ticket, kind, by, cause, reply.id(), at)));
    }
}
