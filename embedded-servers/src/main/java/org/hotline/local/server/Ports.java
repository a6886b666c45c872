package org.hotline.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Loopback ports: which are free, and what to say when one is not. */
public final class Ports {

    private Ports() {}

    /** A port that nobody listens on at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    public static void demandFree(int port, String owner) {
        if (!isFree(port)) {
            throw new ServerException("Port " + port + ", which " + owner + " needs, is taken by another program."
                    + " Stop that program, or shift all ports with HOTLINE_PORT_OFFSET=n.");
        }
    }
}
