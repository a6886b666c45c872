package org.hotline.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** All customers, recognised by their addresses. */
@ApplicationScoped
public class Customers {

    private static final String SELECT = """
            select c.id, c.name, c.created_at,
                   array(select a.address from channel_address a
                         where a.customer_id = c.id and a.kind <> 'ANONYMOUS' order by a.kind, a.address) as addresses
            from customer c
            """;

    private final Sql sql;

    Customers(Sql sql) {
        this.sql = sql;
    }

    public Optional<Customer> find(UUID id) {
        return sql.one(SELECT + "where c.id = ?", Customers::read, id);
    }

    public Map<UUID, Customer> find(Collection<UUID> ids) {
        return sql.query(SELECT + "where c.id = any(?)", Customers::read, (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    /** Customers whose names or addresses start with a text, in the order of their ids. */
    public List<Customer> list(@Nullable String text, @Nullable UUID after, int limit) {
        UUID place = after == null ? new UUID(0, 0) : after;
        if (text == null || text.isBlank()) {
            return sql.query(SELECT + "where c.id > ? order by c.id limit ?", Customers::read, place, limit);
        }
        String start = text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return sql.query(SELECT + """
                where c.id > ? and c.id in (
                    select n.id from customer n where n.name is not null and lower(n.name) like ?
                    union all
                    select a.customer_id from channel_address a where a.kind <> 'ANONYMOUS' and lower(a.address) like ?)
                order by c.id limit ?""", Customers::read, place, start, start, limit);
    }

    /**
     * Finds the customers behind the addresses, and makes those that nobody knew yet.
     *
     * @param names what they call themselves, where they do
     */
    public Map<ChannelAddress, UUID> recognise(Map<ChannelAddress, @Nullable String> names, Instant now) {
        Map<ChannelAddress, UUID> known = lookUp(names.keySet());
        // sorted, so that two who meet the same strangers wait for each other instead of locking each other out
        SortedMap<ChannelAddress, UUID> strangers = new TreeMap<>();
        for (ChannelAddress address : names.keySet()) {
            if (!known.containsKey(address)) {
                strangers.put(address, Ids.next());
            }
        }
        if (!strangers.isEmpty()) {
            Map<ChannelAddress, UUID> mine = claim(strangers);
            insert(mine, names, now);
            known.putAll(mine);
            strangers.keySet().removeAll(mine.keySet());
        }
        if (!strangers.isEmpty()) {
            known.putAll(lookUp(strangers.keySet()));
        }
        return known;
    }

    private Map<ChannelAddress, UUID> lookUp(Collection<ChannelAddress> addresses) {
        return collect("""
                select a.kind, a.address, a.customer_id
                from channel_address a join unnest(?, ?) as wanted(kind, address) using (kind, address)""", kinds(addresses), texts(addresses));
    }

    private Map<ChannelAddress, UUID> claim(SortedMap<ChannelAddress, UUID> strangers) {
        return collect(
                """
                insert into channel_address (kind, address, customer_id) select * from unnest(?, ?, ?)
                on conflict do nothing returning kind, address, customer_id""",
                kinds(strangers.keySet()),
                texts(strangers.keySet()),
                strangers.values().toArray(UUID[]::new));
    }

    private void insert(Map<ChannelAddress, UUID> mine, Map<ChannelAddress, @Nullable String> names, Instant now) {
        List<UUID> ids = new ArrayList<>();
        List<@Nullable String> called = new ArrayList<>();
        mine.forEach((address, id) -> {
            ids.add(id);
            called.add(names.get(address));
        });
        sql.update(
                "insert into customer (id, name, created_at) select id, name, ? from unnest(?, ?) as t(id, name)",
                now,
                ids.toArray(UUID[]::new),
                called.toArray(String[]::new));
    }

    private Map<ChannelAddress, UUID> collect(String statement, Object... parameters) {
        Map<ChannelAddress, UUID> found = new HashMap<>();
        for (Map.Entry<ChannelAddress, UUID> entry : sql.query(
                statement,
                row -> Map.entry(
                        new ChannelAddress(ChannelAddress.Kind.valueOf(row.text("kind")), row.text("address")),
                        row.uuid("customer_id")),
                parameters)) {
            found.put(entry.getKey(), entry.getValue());
        }
        return found;
    }

    private static ChannelAddress.Kind[] kinds(Collection<ChannelAddress> addresses) {
        return addresses.stream().map(ChannelAddress::kind).toArray(ChannelAddress.Kind[]::new);
    }

    private static String[] texts(Collection<ChannelAddress> addresses) {
        return addresses.stream().map(ChannelAddress::address).toArray(String[]::new);
    }

    private static Customer read(Row row) {
        return new Customer(
                row.uuid("id"),
                row.textOrNull("name"),
                row.texts("addresses").stream().filter(Objects::nonNull).toList(),
                row.instant("created_at"));
    }
}
