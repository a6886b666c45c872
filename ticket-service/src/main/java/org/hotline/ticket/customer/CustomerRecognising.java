package org.hotline.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Recognises customers by their addresses. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CustomerRecognising {

    private final ChannelAddressTable addresses;
    private final CustomerTable customers;

    CustomerRecognising(ChannelAddressTable addresses, CustomerTable customers) {
        this.addresses = addresses;
        this.customers = customers;
    }

    /**
     * Finds the customers behind the addresses, and makes those that nobody knew yet.
     *
     * @param names what they call themselves, where they do
     */
    public Map<ChannelAddress, UUID> recognise(Map<ChannelAddress, @Nullable String> names, Instant now) {
        Map<ChannelAddress, UUID> known = new HashMap<>(addresses.lookUp(names.keySet()));
        // sorted, so that two who meet the same strangers wait for each other instead of locking each other out
        SortedMap<ChannelAddress, UUID> strangers = new TreeMap<>();
        for (ChannelAddress address : names.keySet()) {
            if (!known.containsKey(address)) {
                strangers.put(address, Ids.next());
            }
        }
        if (!strangers.isEmpty()) {
            Map<ChannelAddress, UUID> mine = addresses.claim(strangers);
            customers.add(
                    mine.entrySet().stream()
                            .map(owned -> new CustomerTable.Named(owned.getValue(), names.get(owned.getKey())))
                            .toList(),
                    now);
            known.putAll(mine);
            strangers.keySet().removeAll(mine.keySet());
        }
        if (!strangers.isEmpty()) {
            known.putAll(addresses.lookUp(strangers.keySet()));
        }
        return known;
    }
}
