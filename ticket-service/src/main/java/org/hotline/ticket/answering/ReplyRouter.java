package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.address.OwnAddresses;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.TicketTable;
import org.jspecify.annotations.Nullable;

/** Knows how to reach the customer of a ticket. */
@ApplicationScoped
public class ReplyRouter {

    private final MessageTable messages;
    private final TicketTable tickets;
    private final OwnAddresses own;
    private final String usualAccount;

    ReplyRouter(
            MessageTable messages,
            TicketTable tickets,
            OwnAddresses own,
            @ConfigProperty(name = "hotline.ticket.account") String usualAccount) {
        this.messages = messages;
        this.tickets = tickets;
        this.own = own;
        this.usualAccount = usualAccount;
    }

    /**
     * The way back to the customer: the one on which he spoke last himself, whoever else did. Whoever called is answered by mail when he has a
     * mail address. Nobody is answered at a mailbox of ours, nor where no mail goes.
     *
     * @return nothing when he left no address that could be written to
     */
    public Optional<Message.Route> of(TicketDetails details) {
        Ticket ticket = details.ticket();
        Optional<Message.Route> last =
                messages.lastFromCustomer(ticket.id(), details.customer().id()).map(Message::route);
        if (last.isPresent() && canCarry(last.get())) {
            return last;
        }
        return details.customer().addresses().stream()
                .filter(this::isAnswered)
                .findFirst()
                .map(mail -> Message.Route.of(
                        Channel.EMAIL, mailAccount(ticket), ticket.origin().conversationId(), mail));
    }

    /** Whether it leads to somebody who may be written to. */
    public boolean canCarry(Message.Route route) {
        String address = route.address();
        return address != null
                && route.channel() != Channel.VOICE
                && (route.channel() != Channel.EMAIL || isAnswered(MailAddress.bare(address)));
    }

    private boolean isAnswered(String address) {
        return MailAddress.isReachable(address) && !own.contains(address);
    }

    /** Which integration brought the conversation, by opening its ticket; mail we deliver ourselves. */
    public @Nullable UUID integrationBehind(Message.Route route) {
        return route.channel() == Channel.EMAIL
                ? null
                : tickets.integrationBehind(route.conversationId()).orElse(null);
    }

    private String mailAccount(Ticket ticket) {
        String account = ticket.origin().account();
        return account.contains("@") ? account : usualAccount;
    }

    /** The address at the end of a route that leads to somebody. */
    public static String addressOf(Message.Route route) {
        @Nullable String address = route.address();
        if (address == null) {
            throw new IllegalArgumentException("a way to nobody");
        }
        return address;
    }
}
