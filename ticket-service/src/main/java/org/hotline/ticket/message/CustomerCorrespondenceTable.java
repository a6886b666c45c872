package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Database;
import org.hotline.kit.text.Texts;
import org.hotline.ticket.customer.Channel;
import org.jspecify.annotations.Nullable;

/** What was said between a customer and us, in whosever tickets it is. */
@ApplicationScoped
public class CustomerCorrespondenceTable {

    /**
     * What is {@code about} the :customer in :all tickets: said by the customer, or by us and machines in the customer's :own
     * tickets, wherever it went on, and where nobody else took part. What others said is theirs.
     */
    private static final String ABOUT = """
            with said as (
                select id, ticket_id, conversation_id, author_kind = 'CUSTOMER' and author_id = :customer as theirs,
                       author_kind = 'CUSTOMER' and not auto_generated as customers
                from message where ticket_id = any(:all)
            ), talk as (
                select conversation_id from said where customers group by conversation_id having bool_and(theirs)
            ), about as (
                select id, ticket_id from said where theirs or not customers and (
                    conversation_id in (select conversation_id from talk)
                    or exists (select from merged_message m where m.message_id = said.id and m.source_id = any(:own))
                    or ticket_id = any(:own) and not exists (select from merged_message m where m.message_id = said.id))
            )""";

    private final Database database;
    private final WaitingReplyTable waiting;

    CustomerCorrespondenceTable(Database database, WaitingReplyTable waiting) {
        this.database = database;
        this.waiting = waiting;
    }

    /** The tickets in which the customer said something. */
    public List<UUID> tickets(UUID customer) {
        return database.query("""
            select distinct ticket_id from message where author_kind = 'CUSTOMER' and author_id = :customer""").bind("customer", customer).mapTo(UUID.class).list();
    }

    /** What the tickets would be called after each thing that the customer said in them. */
    public Map<UUID, Set<String>> names(UUID customer, Collection<UUID> tickets) {
        return database.query("""
            select ticket_id, channel, subject, left(text, 1000) as beginning from message
            where ticket_id = any(:tickets) and direction = 'INBOUND' and author_id = :customer""")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("customer", customer)
                .mapTo(Said.class)
                .collect(Collectors.groupingBy(
                        Said::ticketId, HashMap::new, Collectors.mapping(Said::name, Collectors.toSet())));
    }

    private record Said(
            UUID ticketId, Channel channel, @Nullable String subject, String beginning) {

        String name() {
            return Subject.of(subject, beginning, channel);
        }
    }

    /** What one customer said was said by the other one. */
    public void attribute(UUID customer, UUID other) {
        database.update("""
            update message set author_id = :other where author_id = :customer and author_kind = 'CUSTOMER'""").bind("other", other).bind("customer", customer).execute();
    }

    /** What is not about the customer in the tickets, which are the customer's own and others. */
    public Set<UUID> ofOthers(UUID customer, Collection<UUID> own, Collection<UUID> all) {
        return asked(ABOUT + " select id from said except select id from about", customer, own, all);
    }

    /** In which of the tickets something is about the customer. */
    public Set<UUID> places(UUID customer, Collection<UUID> own, Collection<UUID> all) {
        return asked(ABOUT + " select distinct ticket_id from about", customer, own, all);
    }

    private Set<UUID> asked(String question, UUID customer, Collection<UUID> own, Collection<UUID> all) {
        return database.query(question)
                .bind("customer", customer)
                .bind("own", own.toArray(UUID[]::new))
                .bind("all", all.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .collect(Collectors.toSet());
    }

    /**
     * Leaves nothing of what the customer said in the tickets, and of what we and machines said in tickets of the customer,
     * wherever it went on, and where nobody else took part; what others said stays theirs. What waits in the customer's own
     * tickets never goes out.
     *
     * @param own the tickets of the customer
     * @param all these, and others in which something of it may be
     */
    public void erase(UUID customer, Collection<UUID> own, Collection<UUID> all) {
        waiting.removeAllOf(own);
        database.update(ABOUT + """
            , files as (
                delete from attachment where message_id in (select id from about)
            )
            update message set subject = null, text = :erased, full_text = null, html = null,
                address = null, address_name = null, external_id = null, known_by = null, cc = '{}', bcc = '{}' where id in (select id from about)""")
                .bind("customer", customer)
                .bind("own", own.toArray(UUID[]::new))
                .bind("all", all.toArray(UUID[]::new))
                .bind("erased", Texts.ERASED)
                .execute();
    }

    /** Whatever was or will be said to others, nobody gets copies of it at these addresses. */
    public void forgetCopies(Collection<String> addresses) {
        for (String table : List.of("message", "waiting_reply")) {
            database.update("update " + table + " set cc = " + without("cc") + ", bcc = " + without("bcc")
                            + " where (cc <> '{}' or bcc <> '{}') and (cc || bcc) && :addresses")
                    .bind("addresses", addresses.toArray(String[]::new))
                    .execute();
        }
    }

    private static String without(String column) {
        return "array(select other from unnest(" + column
                + ") with ordinality kept(other, place) where other <> all(:addresses) order by place)";
    }

    /** How long the texts in the tickets are together, in bytes. */
    public long size(Collection<UUID> tickets) {
        return bytes("sum", tickets);
    }

    /** How long the texts of the longest message in the tickets are, or of what waits to become one, in bytes. */
    public long longest(Collection<UUID> tickets) {
        return Math.max(bytes("max", tickets), waiting.longest(tickets));
    }

    /** What waits in a ticket to go out, in the order in which it was written, after one of these. */
    public List<WaitingReply> waiting(UUID ticket, @Nullable UUID after, int limit) {
        return waiting.list(WaitingReplyTable.WaitingReplyFilter.of(ticket, after), limit);
    }

    private long bytes(String aggregate, Collection<UUID> tickets) {
        return database.query("select coalesce(" + aggregate + "(bytes), 0) from (" + MessageTable.SIZE
                        + " where m.ticket_id = any(:tickets)) message (bytes)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(Long.class)
                .one();
    }

    /** Those of the tickets in which all that was said is erased. */
    public List<UUID> emptied(Collection<UUID> tickets) {
        return database.query("""
            select ticket_id from message where ticket_id = any(:tickets)
            group by ticket_id having bool_and(text = :erased)""")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("erased", Texts.ERASED)
                .mapTo(UUID.class)
                .list();
    }
}
