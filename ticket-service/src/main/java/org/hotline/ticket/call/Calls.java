package org.hotline.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.ticket.Actor;
import org.hotline.ticket.ticket.ConversationTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Journal;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.MessageTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;

/**
 * Follows calls for their tickets. News of a call that is not filed yet wait for it: the two travel on different topics.
 */
@ApplicationScoped
public class Calls {

    private final Sql sql;
    private final ConversationTable conversations;
    private final MessageTable messages;
    private final Tickets tickets;
    private final Journal journal;
    private final Staff staff;

    Calls(
            Sql sql,
            ConversationTable conversations,
            MessageTable messages,
            Tickets tickets,
            Journal journal,
            Staff staff) {
        this.sql = sql;
        this.conversations = conversations;
        this.messages = messages;
        this.tickets = tickets;
        this.journal = journal;
        this.staff = staff;
    }

    @Transactional
    public void learn(List<CallNews> news) {
        // whoever files the call holds the same lock, so that it is either filed or not, never just being filed
        conversations.hold(news.stream().map(CallNews::conversationId).toList());
        for (CallNews one : news) {
            Optional<Message> call = messages.find(one.interactionId());
            if (call.isPresent()) {
                happened(call.get().ticketId(), one);
            } else {
                park(one);
            }
        }
    }

    /** Makes happen what was learned of calls before they were filed. */
    public void catchUp(Collection<UUID> filedCalls) {
        if (filedCalls.isEmpty()) {
            return;
        }
        List<CallNews> waiting = sql.query("""
                delete from early_call where interaction_id = any(?)
                returning *, (select conversation_id from message m where m.id = interaction_id) as conversation_id""", Calls::read, (Object) filedCalls.toArray(UUID[]::new));
        waiting.stream()
                .sorted((a, b) -> a.at().occurredAt().compareTo(b.at().occurredAt()))
                .forEach(one -> messages.find(one.interactionId()).ifPresent(call -> happened(call.ticketId(), one)));
    }

    private void happened(UUID ticketId, CallNews news) {
        Ticket ticket = tickets.lock(ticketId).orElseThrow();
        Optional<Operator> operator = Optional.ofNullable(news.operator()).flatMap(staff::find);
        Actor actor = operator.map(known -> Actor.operator(known.id())).orElse(Actor.SYSTEM);
        switch (news.kind()) {
            case CONNECTED -> {
                ticket.spoke(news.at());
                journal.remember(ticket, "CALL_CONNECTED", actor, null, news.interactionId(), news.at());
                operator.ifPresent(
                        known -> journal.record(actor, ticket.takeIfFree(known.id(), known.team(), news.at())));
            }
            case ENDED -> journal.remember(ticket, "CALL_ENDED", actor, news.cause(), news.interactionId(), news.at());
        }
    }

    private void park(CallNews news) {
        sql.update(
                """
                insert into early_call (event_id, interaction_id, kind, operator_id, cause, occurred_at, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                news.eventId(),
                news.interactionId(),
                news.kind(),
                news.operator(),
                news.cause(),
                news.at().occurredAt(),
                news.at().recordedAt());
    }

    private static CallNews read(Row row) {
        return new CallNews(
                row.uuid("event_id"),
                row.uuid("interaction_id"),
                row.uuid("conversation_id"),
                CallNews.Kind.valueOf(row.text("kind")),
                row.uuidOrNull("operator_id"),
                row.textOrNull("cause"),
                new EventTime(row.instant("occurred_at"), row.instant("recorded_at")));
    }
}
