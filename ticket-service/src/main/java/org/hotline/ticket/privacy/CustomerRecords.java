package org.hotline.ticket.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.kit.db.Sql;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.customer.CustomerProblem;
import org.hotline.ticket.customer.Customers;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.MessageTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;

/** Keeps the records of persons: puts two of the same person together, hands them out, and erases them. */
@ApplicationScoped
public class CustomerRecords {

    private static final String ERASED = "[erased]";

    private final Sql sql;
    private final Customers customers;
    private final Tickets tickets;
    private final MessageTable messages;
    private final Events events;
    private final Clock clock;

    CustomerRecords(Sql sql, Customers customers, Tickets tickets, MessageTable messages, Events events, Clock clock) {
        this.sql = sql;
        this.customers = customers;
        this.tickets = tickets;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that is kept of a person. */
    public record Dossier(Customer customer, List<Matter> matters) {

        /** A ticket and all that was said in it. */
        public record Matter(Ticket ticket, List<Message> messages) {}
    }

    /** The two are one person, who goes on as the second. */
    @Transactional
    public Customer merge(UUID id, UUID into) {
        hold(id, into);
        if (id.equals(into)) {
            throw PrivacyProblem.oneAndTheSame();
        }
        sql.update("update channel_address set customer_id = ? where customer_id = ?", into, id);
        sql.update("update ticket set customer_id = ?, version = version + 1 where customer_id = ?", into, id);
        sql.update("update message set author_id = ? where author_id = ? and author_kind = 'CUSTOMER'", into, id);
        sql.update("update timeline_entry set actor_id = ? where actor_id = ? and actor_kind = 'CUSTOMER'", into, id);
        sql.update("""
                update customer set name = coalesce(name, (select name from customer where id = ?)) where id = ?""", id, into);
        sql.update("delete from customer where id = ?", id);
        Instant now = clock.instant();
        events.publish(new CustomersMerged(Ids.next(), now, now, into, id));
        return customers.find(into).orElseThrow();
    }

    @Transactional
    public Dossier export(UUID id) {
        Customer customer = customers.find(id).orElseThrow(() -> CustomerProblem.notFound(id));
        List<Dossier.Matter> matters = tickets.inOrder(ticketsOf(id)).stream()
                .map(ticket -> new Dossier.Matter(ticket, messages.of(ticket.id(), null, Integer.MAX_VALUE)))
                .toList();
        return new Dossier(customer, matters);
    }

    /**
     * Leaves nothing that says who it was or what was said; that there were tickets, and what became of them, stays.
     * While somebody still works on the person's matters their words are needed.
     */
    @Transactional
    public void erase(UUID id) {
        hold(id);
        UUID[] theirs = ticketsOf(id).toArray(UUID[]::new);
        boolean working = sql.one(
                        "select id from ticket where id = any(?) and status not in ('RESOLVED', 'CLOSED') limit 1",
                        row -> row.uuid("id"),
                        (Object) theirs)
                .isPresent();
        if (working) {
            throw PrivacyProblem.mattersUnsolved();
        }
        sql.update(
                "delete from attachment where message_id in (select id from message where ticket_id = any(?))",
                (Object) theirs);
        sql.update("""
                update message set subject = null, text = ?, full_text = null, html = null, address = null,
                    external_id = null where ticket_id = any(?)""", ERASED, theirs);
        sql.update(
                "update ticket set subject = ?, tags = '{}', version = version + 1 where id = any(?)", ERASED, theirs);
        sql.update("delete from channel_address where customer_id = ?", id);
        sql.update("update customer set name = null where id = ?", id);
        Instant now = clock.instant();
        events.publish(new CustomerErased(Ids.next(), now, now, id));
    }

    /** Whoever files a matter of theirs meanwhile waits, and then sees what became of them. */
    private void hold(UUID... ids) {
        List<UUID> held = sql.query(
                "select id from customer where id = any(?) order by id for update", row -> row.uuid("id"), (Object)
                        ids);
        for (UUID id : ids) {
            if (!held.contains(id)) {
                throw CustomerProblem.notFound(id);
            }
        }
    }

    private List<UUID> ticketsOf(UUID customer) {
        return sql.query(
                "select id from ticket where customer_id = ? order by created_at, id", row -> row.uuid("id"), customer);
    }
}
