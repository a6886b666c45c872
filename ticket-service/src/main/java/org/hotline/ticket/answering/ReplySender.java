package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.kit.event.Events;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.security.UploadIds;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.message.ThreadTokens;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.jspecify.annotations.Nullable;

/** Keeps replies, and puts them into the gateway's hands. */
@ApplicationScoped
class ReplySender {

    private static final int REFERENCES = 20;

    private final MessageTable messages;
    private final ReplyRouter routes;
    private final ThreadTokens tokens;
    private final UploadIds uploads;
    private final Events events;

    ReplySender(MessageTable messages, ReplyRouter routes, ThreadTokens tokens, UploadIds uploads, Events events) {
        this.messages = messages;
        this.routes = routes;
        this.tokens = tokens;
        this.uploads = uploads;
        this.events = events;
    }

    void send(TicketDetails details, Message reply, EventTime at) {
        requireFiles(reply);
        events.publish(request(details, reply, at));
        messages.add(List.of(reply));
    }

    void requireFiles(Message reply) {
        missing(reply).ifPresent(problem -> {
            throw problem;
        });
    }

    /** Its author's own uploads go with it, and what is in the ticket already: others are not there, or not for that author to see. */
    Optional<DomainException> missing(Message reply) {
        Map<UUID, Boolean> known = messages.knownFiles(reply);
        for (Attachment attachment : reply.content().attachments()) {
            UUID file = attachment.id();
            boolean uploaded = isOwnUpload(file, reply.author().id());
            if (!known.getOrDefault(file, uploaded)) {
                return Optional.of(uploaded ? AnsweringProblem.alreadySent(file) : AnsweringProblem.noSuchFile(file));
            }
        }
        return Optional.empty();
    }

    private boolean isOwnUpload(UUID file, @Nullable UUID author) {
        return author != null && uploads.isIssued(file, author);
    }

    private ReplyRequested request(TicketDetails details, Message reply, EventTime at) {
        Ticket ticket = details.ticket();
        Message.Route route = reply.route();
        ReplyThread thread = new ReplyThread(
                tokens.issue(ticket.id()),
                messages.lastFromCustomer(ticket.id(), details.customer().id())
                        .map(last -> last.route().externalId())
                        .orElse(null),
                route.channel() == Channel.EMAIL ? messages.mailIds(ticket.id(), REFERENCES) : List.of(),
                routes.integrationBehind(route));
        return ReplyRequests.of(ticket, reply, details.customer().name(), thread, at);
    }
}
