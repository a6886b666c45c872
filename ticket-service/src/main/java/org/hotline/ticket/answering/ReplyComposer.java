package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.customer.CustomerProblem;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.NewMessage;
import org.hotline.ticket.message.Subject;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.template.TemplateFilling;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.jspecify.annotations.Nullable;

/** Makes messages to customers of what operators say. */
@ApplicationScoped
class ReplyComposer {

    private final TemplateFilling templates;
    private final ReplyRouter routes;
    private final ReplyCopies copies;

    ReplyComposer(TemplateFilling templates, ReplyRouter routes, ReplyCopies copies) {
        this.templates = templates;
        this.routes = routes;
        this.copies = copies;
    }

    /** What its author wants said, or what a template says. */
    Message compose(TicketDetails details, TicketReply wanted, UUID author, Instant at) {
        Ticket ticket = details.ticket();
        Message.Route route = routes.of(details).orElseThrow(() -> CustomerProblem.unreachable(ticket.number()));
        Message.Content content = content(ticket, text(details, wanted), wanted.html(), wanted.attachments());
        Message.Route way = route.back().copied(copies.on(route, wanted.copies()));
        return new NewMessage(ticket.id(), way, content, at).reply(Ids.next(), author);
    }

    /** What waited; nothing when there is no way to the customer any more. */
    Optional<Message> compose(TicketDetails details, WaitingReply waiting, Instant at) {
        Ticket ticket = details.ticket();
        Message.Content content = content(ticket, waiting.text(), waiting.html(), waiting.files());
        return routes.of(details)
                .filter(route -> waiting.copies().isEmpty() || route.isMailed())
                .map(route -> route.back().copied(waiting.copies()))
                .map(way -> new NewMessage(ticket.id(), way, content, at).reply(waiting.id(), waiting.author()));
    }

    private String text(TicketDetails details, TicketReply wanted) {
        Ticket ticket = details.ticket();
        String text = wanted.text();
        if ((text == null || text.isBlank()) && wanted.template() != null) {
            text = templates.fill(
                    wanted.template(),
                    ticket.classification().language(),
                    ticket.number(),
                    details.customer().name());
        }
        if (text == null || text.isBlank()) {
            throw AnsweringProblem.nothingToSay();
        }
        return text;
    }

    private static Message.Content content(Ticket ticket, String text, @Nullable String html, List<Attachment> files) {
        return new Message.Content(
                Subject.answering(ticket.subject()),
                text,
                null,
                html,
                ticket.classification().language(),
                files);
    }
}
