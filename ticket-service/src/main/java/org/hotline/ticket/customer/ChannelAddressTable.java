package org.hotline.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Whose addresses are whose. */
@ApplicationScoped
class ChannelAddressTable {

    private final Database database;

    ChannelAddressTable(Database database) {
        this.database = database;
    }

    private record Row(ChannelAddress address, UUID customerId) {

        static Row of(Map.Entry<ChannelAddress, UUID> owned) {
            return new Row(owned.getKey(), owned.getValue());
        }
    }

    Map<ChannelAddress, UUID> lookUp(Collection<ChannelAddress> addresses) {
        return byAddress(database.query("""
            select a.kind, a.address, a.customer_id from channel_address a
            join unnest(:kind, :address) as wanted(kind, address) using (kind, address)""")
                .bindNamedArgumentFinder(Columns.of(addresses)
                        .name("kind", ChannelAddress::kind)
                        .text("address", ChannelAddress::address))
                .mapTo(Row.class)
                .list());
    }

    /** Takes the addresses, in their order, that nobody else takes first. */
    Map<ChannelAddress, UUID> claim(SortedMap<ChannelAddress, UUID> strangers) {
        List<Row> rows = strangers.entrySet().stream().map(Row::of).toList();
        return byAddress(database.change("""
            insert into channel_address (kind, address, customer_id)
            select * from unnest(:kind, :address, :customer)
            on conflict do nothing returning kind, address, customer_id""")
                .bindNamedArgumentFinder(Columns.of(rows)
                        .name("kind", row -> row.address().kind())
                        .text("address", row -> row.address().address())
                        .with("customer", UUID.class, Row::customerId))
                .mapTo(Row.class)
                .list());
    }

    /** Where a customer can be reached on a channel. */
    List<String> of(UUID customer, Channel channel) {
        String[] kinds = ChannelAddress.kinds(channel).stream().map(Enum::name).toArray(String[]::new);
        return database.query("""
            select address from channel_address where customer_id = :customer and kind = any(:kinds)
            order by kind, address""")
                .bind("customer", customer)
                .bind("kinds", kinds)
                .mapTo(String.class)
                .list();
    }

    void move(UUID customer, UUID other) {
        database.update("update channel_address set customer_id = :other where customer_id = :customer")
                .bind("other", other)
                .bind("customer", customer)
                .execute();
    }

    void removeAllOf(UUID customer) {
        database.update("delete from channel_address where customer_id = :customer")
                .bind("customer", customer)
                .execute();
    }

    private static Map<ChannelAddress, UUID> byAddress(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::address, Row::customerId));
    }
}
