package org.hotline.ticket.customer;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hotline.kit.address.TelephoneNumbers;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Recognises customers by their addresses. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CustomerRecognising {

    private final ChannelAddressTable addresses;
    private final CustomerTable customers;
    private final TelephoneNumbers numbers;

    CustomerRecognising(ChannelAddressTable addresses, CustomerTable customers, TelephoneNumbers numbers) {
        this.addresses = addresses;
        this.customers = customers;
        this.numbers = numbers;
    }

    /**
     * Finds the customers behind the addresses, and makes those that nobody knew yet.
     *
     * @param names what they call themselves, where they do
     */
    public Map<ChannelAddress, UUID> recognise(Map<ChannelAddress, @Nullable String> names, Instant now) {
        Map<ChannelAddress, UUID> known = new HashMap<>(addresses.lookUp(names.keySet()));
        known.putAll(keptOtherwise(names.keySet().stream()
                .filter(address -> !known.containsKey(address))
                .toList()));
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

    /** Customers whose numbers were kept as somebody wrote them, before all had one form. */
    private Map<ChannelAddress, UUID> keptOtherwise(List<ChannelAddress> wanted) {
        Map<ChannelAddress, ChannelAddress> forms = new HashMap<>();
        for (ChannelAddress address : wanted) {
            if (address.kind() == ChannelAddress.AddressKind.PHONE) {
                numbers.otherForms(address.address())
                        .forEach(form -> forms.put(new ChannelAddress(address.kind(), form), address));
            }
        }
        Map<ChannelAddress, UUID> found = new HashMap<>();
        if (!forms.isEmpty()) {
            new TreeMap<>(addresses.lookUp(forms.keySet()))
                    .forEach((form, customer) -> found.putIfAbsent(requireNonNull(forms.get(form)), customer));
        }
        return found;
    }
}
