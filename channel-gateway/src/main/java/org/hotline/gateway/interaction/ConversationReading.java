package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;

/** Shows the conversations of a ticket to those who may see it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConversationReading {

    private final TicketCustomerTable tickets;
    private final InteractionAccess access;

    ConversationReading(TicketCustomerTable tickets, InteractionAccess access) {
        this.tickets = tickets;
        this.access = access;
    }

    /** The tickets in which whoever said it is answered in its conversation, and not others; none until it is filed. */
    public List<UUID> tickets(Interaction said) {
        UUID ticket = said.ticketId();
        return ticket == null ? List.of() : tickets.ofSameCustomer(ticket, said.conversationId());
    }

    /** Those in which something was said in the ticket. */
    public List<UUID> list(UUID ticket, Caller caller) {
        List<UUID> conversations = tickets.conversations(List.of(ticket));
        if (conversations.isEmpty() || !access.covers(ticket, null, caller)) {
            throw InteractionProblem.notInTicket(ticket);
        }
        return conversations;
    }
}
