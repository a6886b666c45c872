package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Whose tickets are, as long as something is kept of what was said in them, and of whom nothing is to be kept. */
@ApplicationScoped
class TicketCustomerTable {

    private final Database database;

    TicketCustomerTable(Database database) {
        this.database = database;
    }

    /** Something was said in tickets; of those who were erased, and of those who said it, it is to be erased, too. */
    void add(List<TicketNews.Filed> said) {
        if (said.isEmpty()) {
            return;
        }
        database.update("""
                        insert into ticket_customer (ticket_id, conversation_id, customer_id)
                        select distinct on (ticket, conversation) * from unnest(:ticket, :conversation, :customer)
                            as said (ticket, conversation, customer)
                        on conflict (ticket_id, conversation_id) do update set customer_id = excluded.customer_id
                        where ticket_customer.customer_id <> excluded.customer_id""")
                .bindNamedArgumentFinder(Columns.of(said)
                        .with("ticket", UUID.class, TicketNews.Filed::ticketId)
                        .with("conversation", UUID.class, TicketNews.Filed::conversationId)
                        .with("customer", UUID.class, TicketNews.Filed::customerId))
                .execute();
        reopen(said.stream()
                .flatMap(one -> Stream.of(Optional.of(one.customerId()), Optional.ofNullable(one.saidBy())))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    void merge(UUID customer, UUID into) {
        database.update("""
                        insert into merged_customer (customer_id, into_id) values (:customer, :into)
                        on conflict (customer_id) do update set into_id = excluded.into_id""").bind("customer", customer).bind("into", into).execute();
        reopen(List.of(customer));
    }

    void erase(UUID customer) {
        database.update("""
                        insert into erased_customer (customer_id, open) values (:customer, true)
                        on conflict (customer_id) do update set open = true""").bind("customer", customer).execute();
    }

    private void reopen(Collection<UUID> customers) {
        database.update("""
                        with recursive person (id) as (
                            select unnest(:customers)
                            union select m.into_id from merged_customer m join person on person.id = m.customer_id)
                        update erased_customer set open = true where customer_id in (select id from person)""").bind("customers", customers.toArray(UUID[]::new)).execute();
    }

    /** One of whom something may be left; claimed for this transaction, and whom others claim is passed over. */
    Optional<UUID> claimErased() {
        return database.query(
                        "select customer_id from erased_customer where open order by customer_id limit 1 for update skip locked")
                .mapTo(UUID.class)
                .findOne();
    }

    /** The customer, and those who are the same person. */
    List<UUID> samePerson(UUID customer) {
        return database.query("""
                        with recursive person (id) as (
                            select cast(:customer as uuid)
                            union select m.customer_id from merged_customer m join person on person.id = m.into_id)
                        select id from person""").bind("customer", customer).mapTo(UUID.class).list();
    }

    /** Some of the tickets of the customers. */
    List<UUID> tickets(Collection<UUID> customers, int most) {
        return database.query(
                        "select distinct ticket_id from ticket_customer where customer_id = any(:customers) limit :most")
                .bind("customers", customers.toArray(UUID[]::new))
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** The ticket, those in which its matter goes on, and what else its customer has been asking in the conversation. */
    List<UUID> ofSameCustomer(UUID ticket, UUID conversation) {
        return database.query("""
                        with recursive matter (ticket_id) as (
                            select cast(:ticket as uuid)
                            union select other.ticket_id from ticket_customer asked
                                  join ticket_customer other using (conversation_id, customer_id)
                                  where asked.ticket_id = :ticket and conversation_id = :conversation
                            union select merged.into_id from merged_ticket merged join matter using (ticket_id))
                        select ticket_id from matter""")
                .bind("ticket", ticket)
                .bind("conversation", conversation)
                .mapTo(UUID.class)
                .list();
    }

    /** The conversations in which something was said in the tickets. */
    List<UUID> conversations(Collection<UUID> tickets) {
        return database.query("select distinct conversation_id from ticket_customer where ticket_id = any(:tickets)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
    }

    /** Nothing is kept any more of what was said in the tickets. */
    void remove(Collection<UUID> tickets) {
        database.update("delete from ticket_customer where ticket_id = any(:tickets)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .execute();
    }

    void close(UUID customer) {
        database.update("update erased_customer set open = false where customer_id = :customer")
                .bind("customer", customer)
                .execute();
    }
}
