package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.message.ThreadTokens;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;

/** Keeps replies, and puts them into the gateway's hands. */
@ApplicationScoped
class ReplySender {

    private static final int REFERENCES = 20;

    private final MessageTable messages;
    private final ReplyRouter routes;
    private final ThreadTokens tokens;
    private final Events events;

    ReplySender(MessageTable messages, ReplyRouter routes, ThreadTokens tokens, Events events) {
        this.messages = messages;
        this.routes = routes;
        this.tokens = tokens;
        this.events = events;
    }

    void send(TicketDetails details, Message reply, EventTime at) {
        messages.filesOfOthers(reply).stream().findFirst().ifPresent(file -> {
            throw AnsweringProblem.fileOfAnother(file);
        });
        events.publish(request(details, reply, at));
        messages.add(List.of(reply));
    }

    private ReplyRequested request(TicketDetails details, Message reply, EventTime at) {
        Ticket ticket = details.ticket();
        Message.Route route = reply.route();
        String inReplyTo = messages.lastFromCustomer(ticket.id())
                .map(last -> last.route().externalId())
                .orElse(null);
        return new ReplyRequested(
                Ids.next(),
                at.occurredAt(),
                at.recordedAt(),
                reply.id(),
                ticket.id(),
                ticket.number(),
                route.conversationId(),
                route.channel().published(),
                route.account(),
                ReplyRouter.addressOf(route),
                details.customer().name(),
                reply.content().subject(),
                reply.content().text(),
                reply.content().html(),
                reply.content().language(),
                reply.content().attachments(),
                tokens.issue(ticket.id()),
                inReplyTo,
                route.channel() == Channel.EMAIL ? messages.mailIds(ticket.id(), REFERENCES) : List.of(),
                reply.author().kind() == Actor.ActorKind.SYSTEM,
                routes.integrationBehind(route));
    }
}
