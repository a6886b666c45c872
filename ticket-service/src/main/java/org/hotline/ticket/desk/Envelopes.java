package org.hotline.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.ticket.Actor;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.MessageTable;
import org.hotline.ticket.ticket.ThreadTokens;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** Knows how to reach the customer of a ticket, and puts what is sent into the gateway's hands accordingly. */
@ApplicationScoped
class Envelopes {

    private static final int REFERENCES = 20;

    private final MessageTable messages;
    private final ThreadTokens tokens;
    private final String usualAccount;

    Envelopes(
            MessageTable messages,
            ThreadTokens tokens,
            @ConfigProperty(name = "hotline.ticket.account") String usualAccount) {
        this.messages = messages;
        this.tokens = tokens;
        this.usualAccount = usualAccount;
    }

    /**
     * The way back to the customer: the one on which he spoke last. Whoever called is answered by mail when he has a
     * mail address.
     *
     * @return nothing when he left no address that could be written to
     */
    Optional<Message.Route> routeTo(Customer customer, Ticket ticket) {
        Optional<Message.Route> last = messages.lastFromCustomer(ticket.id()).map(Message::route);
        Channel channel =
                last.map(Message.Route::channel).orElse(ticket.origin().channel());
        if (last.isPresent() && channel != Channel.VOICE && last.get().address() != null) {
            return last;
        }
        return customer.addresses().stream()
                .filter(address -> address.contains("@"))
                .findFirst()
                .map(mail -> new Message.Route(
                        Channel.EMAIL, mailAccount(ticket), ticket.origin().conversationId(), null, mail));
    }

    private String mailAccount(Ticket ticket) {
        String account = ticket.origin().account();
        return account.contains("@") ? account : usualAccount;
    }

    ReplyRequested reply(TicketFile file, Message reply, EventTime at) {
        Ticket ticket = file.ticket();
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
                route.channel().name(),
                route.account(),
                addressOf(route),
                file.customer().name(),
                reply.content().subject(),
                reply.content().text(),
                reply.content().html(),
                reply.content().language(),
                reply.content().attachments(),
                tokens.issue(ticket.id()),
                inReplyTo,
                route.channel() == Channel.EMAIL ? messages.mailIds(ticket.id(), REFERENCES) : List.of(),
                reply.author().kind() == Actor.Kind.SYSTEM);
    }

    /** The question that follows the end of an episode; the same question however often it is asked. */
    SurveyRequested survey(TicketFile file, Message.Route route, UUID solver, EventTime at) {
        Ticket ticket = file.ticket();
        String identity = "survey:" + ticket.id() + ':' + ticket.lifecycle().episode();
        return new SurveyRequested(
                Ids.next(),
                at.occurredAt(),
                at.recordedAt(),
                UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)),
                ticket.id(),
                ticket.number(),
                ticket.lifecycle().episode(),
                route.conversationId(),
                route.channel().name(),
                route.account(),
                addressOf(route),
                file.customer().name(),
                answerTo(ticket.subject()),
                ticket.classification().language(),
                ticket.assignment().team(),
                solver,
                tokens.issue(ticket.id()));
    }

    static String answerTo(String subject) {
        return subject.toLowerCase(Locale.ROOT).startsWith("re:") ? subject : "Re: " + subject;
    }

    private static String addressOf(Message.Route route) {
        @Nullable String address = route.address();
        if (address == null) {
            throw new IllegalArgumentException("a way to nobody");
        }
        return address;
    }
}
