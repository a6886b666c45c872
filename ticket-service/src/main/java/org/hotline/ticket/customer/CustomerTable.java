package org.hotline.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** All customers. */
@ApplicationScoped
public class CustomerTable {

    private static final String SELECT = """
        select c.id, c.name, c.created_at,
               array(select a.address from channel_address a
                     where a.customer_id = c.id and a.kind <> 'ANONYMOUS' order by a.kind, a.address) as addresses
        from customer c\s""";

    private static final String STARTS = """
        c.id in (
            select n.id from customer n where n.search @@ hotline_names(:text)
            union all
            select a.customer_id from channel_address a where a.kind <> 'ANONYMOUS' and lower(a.address) like :start
            union all
            select p.customer_id from channel_address p where p.kind = 'PHONE' and lower(p.address) like :number)""";

    private final Database database;
    private final ChannelAddressTable addresses;

    CustomerTable(Database database, ChannelAddressTable addresses) {
        this.database = database;
        this.addresses = addresses;
    }

    /** A customer who may have a name. */
    record Named(UUID id, @Nullable String name) {}

    private record CustomerName(UUID id, String name) {}

    public Optional<Customer> find(UUID id) {
        return database.query(SELECT + "where c.id = :id")
                .bind("id", id)
                .mapTo(Customer.class)
                .findOne();
    }

    public Map<UUID, Customer> find(Collection<UUID> ids) {
        return database
                .query(SELECT + "where c.id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(Customer.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    /** Where one can be reached on a channel. */
    public List<String> addresses(UUID id, Channel channel) {
        return addresses.of(id, channel);
    }

    /** The names of those who have one. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return database
                .query("select id, name from customer where id = any(:ids) and name is not null")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(CustomerName.class)
                .list()
                .stream()
                .collect(Collectors.toMap(CustomerName::id, CustomerName::name));
    }

    /** Customers whose names have words that start so, or whose addresses start with a text, or their numbers with another, or all, in the order of their ids. */
    List<Customer> list(String text, String number, @Nullable UUID after, int limit) {
        Conditions conditions = new Conditions().andIfGiven("c.id > :after", "after", after);
        if (!text.isEmpty()) {
            conditions.with("text", text).with("number", beginning(number)).and(STARTS, "start", beginning(text));
        }
        return database.query(SELECT + conditions.where() + " order by c.id limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(Customer.class)
                .list();
    }

    private static String beginning(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    void add(Collection<Named> customers, Instant now) {
        database.update("""
            insert into customer (id, name, created_at)
            select id, name, :now from unnest(:id, :name) as t(id, name)""")
                .bind("now", now)
                .bindNamedArgumentFinder(
                        Columns.of(customers).with("id", UUID.class, Named::id).text("name", Named::name))
                .execute();
    }

    /** Whoever files something of theirs meanwhile waits, and then sees what became of them. */
    public void hold(Collection<UUID> ids) {
        List<UUID> held = database.query("select id from customer where id = any(:ids) order by id for update")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
        for (UUID id : ids) {
            if (!held.contains(id)) {
                throw CustomerProblem.notFound(id);
            }
        }
    }

    /** Whether nothing is kept any more of one of them. */
    public boolean isAnyErased(Collection<UUID> ids) {
        return database.query("select exists (select from customer where id = any(:ids) and erased)")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(Boolean.class)
                .one();
    }

    /** The two are one person, who goes on as the second; nothing else refers to the first any more. */
    public void merge(UUID id, UUID into) {
        addresses.move(id, into);
        database.update("""
            update customer set name = coalesce(name, (select name from customer where id = :id))
            where id = :into""").bind("id", id).bind("into", into).execute();
        database.update("delete from customer where id = :id").bind("id", id).execute();
    }

    /** Leaves nothing that says who it was. */
    public void erase(UUID id) {
        addresses.removeAllOf(id);
        database.update("update customer set name = null, erased = true where id = :id")
                .bind("id", id)
                .execute();
    }
}
