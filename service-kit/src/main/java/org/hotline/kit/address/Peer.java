package org.hotline.kit.address;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Whoever is at the other end of a connection, as limits tell them apart. */
public final class Peer {

    private static final int NETWORK_BYTES = 8;
    /** Whose address nobody knows. */
    public static final String NOBODY = "";

    private Peer() {}

    /** The peer with the address; nobody in particular when there is none. */
    public static String of(@Nullable SocketAddress address) {
        return of(address instanceof InetSocketAddress internet ? internet.getAddress() : null);
    }

    /** The same of an address. Whoever has one of IPv6 has all of its network (RFC 6177). */
    public static String of(@Nullable InetAddress address) {
        if (address == null) {
            return NOBODY;
        }
        return address instanceof Inet6Address && !address.isLoopbackAddress()
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "::/64"
                : address.getHostAddress();
    }
}
