package org.hotline.kit.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1",
        "::ffff:10.0.0.1, 10.0.0.1",
        "2001:db8:1:2::1, 20010db800010002::/64",
        "2001:db8:1:2:ffff::2, 20010db800010002::/64",
        "2001:db8:1:3::1, 20010db800010003::/64",
        "::1, 0:0:0:0:0:0:0:1"
    })
    void whoeverHasAnAddressOfANetworkHasAllOfThem(String address, String peer) throws UnknownHostException {
        assertThat(Peer.of(InetAddress.getByName(address))).isEqualTo(peer);
        assertThat(Peer.of(new InetSocketAddress(InetAddress.getByName(address), 25)))
                .isEqualTo(peer);
    }

    @Test
    void whoseAddressNobodyKnowsIsOnePeer() {
        assertThat(Peer.of(InetSocketAddress.createUnresolved("somewhere.example", 25)))
                .isEqualTo(Peer.NOBODY);
        assertThat(Peer.of((InetAddress) null)).isEqualTo(Peer.NOBODY);
    }
}
