package org.hotline.local.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports: which are free, and what to say when one is not. */
public final class Ports {

    /** From here on the system takes ports for outgoing connections, whenever it likes. */
    public static final int LOWEST_OF_CONNECTIONS = 32_768;

    private static final int LOWEST = 20_000;
    private static final int MOST_TRIES = 100;

    private Ports() {}

    /** A port that nobody listens on at this moment, and that no outgoing connection gets before it is used. */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(MOST_TRIES, LOWEST, LOWEST_OF_CONNECTIONS)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new ServerException("No free port was found in " + MOST_TRIES + " tries."));
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Refuses a taken port by name, since a stranger's server must never be used silently. */
    public static void requireFree(int port, String owner) {
        if (!isFree(port)) {
            throw new ServerException("Port " + port + ", which " + owner + " needs, is taken by another program."
                    + " Stop that program, or shift all ports with HOTLINE_PORT_OFFSET=n.");
        }
    }
}
