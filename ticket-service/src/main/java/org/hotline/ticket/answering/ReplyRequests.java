package org.hotline.ticket.answering;

import java.util.List;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** Asks the gateway to deliver replies. */
public final class ReplyRequests {

    private ReplyRequests() {}

    public static ReplyRequested of(
            Ticket ticket, Message reply, @Nullable String customer, ReplyThread thread, EventTime at) {
        Message.Route route = reply.route();
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
                customer,
                reply.content().subject(),
                reply.content().text(),
                reply.content().html(),
                reply.content().language(),
                reply.content().attachments(),
                thread.token(),
                thread.inReplyTo(),
                thread.references(),
                reply.author().kind() == Actor.ActorKind.SYSTEM,
                thread.integration(),
                orNobody(route.copies().cc()),
                orNobody(route.copies().bcc()));
    }

    private static @Nullable List<String> orNobody(List<String> addresses) {
        return addresses.isEmpty() ? null : addresses;
    }
}
