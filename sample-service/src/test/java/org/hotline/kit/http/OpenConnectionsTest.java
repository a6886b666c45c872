package org.hotline.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenConnectionsTest {

    private final OpenConnections connections = bounded(4, 3);
    private final List<String> closed = new ArrayList<>();

    static OpenConnections bounded(int most, int perPeer) {
        return new OpenConnections(new ConnectionSettings() {
            @Override
            public int most() {
                return most;
            }

            @Override
            public int perPeer() {
                return perPeer;
            }
        });
    }

    @Test
    void oneTooManyOfAPeerTakesThePlaceOfItsIdlest() {
        OpenConnections.ConnectionPlace first = open("10.0.0.1", "first");
        open("10.0.0.1", "second");
        open("10.0.0.1", "third");
        first.busy();
        first.idle();

        open("10.0.0.1", "fourth");
        assertThat(closed).containsExactly("second");
        open("10.0.0.1", "fifth");
        open("10.0.0.1", "sixth");
        assertThat(closed).containsExactly("second", "third", "first");
    }

    @Test
    void oneTooManyOfAllTakesThePlaceOfTheIdlestOfAll() {
        open("10.0.0.1", "a").busy();
        open("10.0.0.1", "b");
        open("10.0.0.2", "c");
        open("10.0.0.2", "d");

        open("10.0.0.3", "e");

        assertThat(closed).containsExactly("b");
    }

    @Test
    void whereSomethingIsAskedNobodyHasToLeave() {
        for (int i = 0; i < 3; i++) {
            open("10.0.0.1", "busy").busy();
        }
        assertThat(enter("10.0.0.1", "one too many")).isNull();
        open("10.0.0.2", "another").busy();
        assertThat(enter("10.0.0.3", "one too many")).isNull();

        assertThat(closed).isEmpty();
    }

    @Test
    void whoLeavesMakesRoomOnceHoweverOftenHeDoes() {
        OpenConnections.ConnectionPlace leaving = open("10.0.0.1", "leaving");
        open("10.0.0.1", "b").busy();
        open("10.0.0.1", "c").busy();
        leaving.leave();
        leaving.leave();
        leaving.idle();

        open("10.0.0.1", "d").busy();
        assertThat(enter("10.0.0.1", "one too many")).isNull();
        assertThat(closed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2001:db8::1, 2001:db8::2, false", "2001:db8::1, 2001:db8:0:1::1, true", "10.0.0.1, 10.0.0.2, true"})
    void aNetworkOfIpv6IsOnePeer(String one, String other, boolean room) {
        for (int i = 0; i < 3; i++) {
            open(one, "busy").busy();
        }

        assertThat(enter(other, "next") != null).isEqualTo(room);
    }

    private OpenConnections.ConnectionPlace open(String peer, String name) {
        OpenConnections.ConnectionPlace place = enter(peer, name);
        assertNotNull(place);
        return place;
    }

    private OpenConnections.ConnectionPlace enter(String peer, String name) {
        return connections.enter(new InetSocketAddress(peer, 1), () -> closed.add(name));
    }
}
