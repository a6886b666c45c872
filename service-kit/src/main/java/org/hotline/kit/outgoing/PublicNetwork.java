package org.hotline.kit.outgoing;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** The internet as everybody sees it: neither this machine nor our network, nor what leads there by another spelling. */
final class PublicNetwork {

    /** IANA's registries of special addresses (RFC 6890 and its successors). */
    private static final List<AddressBlock> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(AddressBlock::of)
            .toList();

    /** Of the sixth version only that much was ever given out; translated and mapped addresses are outside of it. */
    private static final AddressBlock GIVEN_OUT = AddressBlock.of("2000::/3");

    private PublicNetwork() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (bytes.length == 4 || GIVEN_OUT.contains(bytes))
                && SPECIAL.stream().noneMatch(block -> block.contains(bytes));
    }
}
