package org.hotline.stories;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Clients that begin and never come to an end: each says a line of what it has to say every second, and then one byte or
 * line after another, until they are closed or the server hangs up.
 */
final class SlowClients implements AutoCloseable {

    private static final int CONNECT_MILLIS = 2_000;

    private final InetAddress from;
    private final InetSocketAddress server;
    private final List<Client> clients = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    private SlowClients(InetAddress from, InetSocketAddress server) {
        this.from = from;
        this.server = server;
    }

    /**
     * So many clients of one server, from one address of this machine.
     *
     * @param opening what each says first, a piece a second
     * @param more what each says then, again and again
     */
    static SlowClients of(int count, InetAddress from, int port, List<String> opening, String more) {
        SlowClients slow = new SlowClients(from, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        for (int i = 0; i < count; i++) {
            slow.clients.add(new Client(opening, more));
        }
        slow.clock.scheduleWithFixedDelay(slow::sayMore, 0, 1, TimeUnit.SECONDS);
        return slow;
    }

    private void sayMore() {
        clients.forEach(client -> client.sayMore(from, server));
    }

    @Override
    public void close() {
        clock.shutdownNow();
        clients.forEach(Client::hangUp);
    }

    private static final class Client {

        private final List<String> opening;
        private final String more;
        private Socket socket = new Socket();
        private int said;

        Client(List<String> opening, String more) {
            this.opening = opening;
            this.more = more;
        }

        /** Whoever was cut off comes again. */
        void sayMore(InetAddress from, InetSocketAddress server) {
            try {
                if (!socket.isConnected() || socket.isClosed()) {
                    socket = new Socket();
                    socket.bind(new InetSocketAddress(from, 0));
                    socket.connect(server, CONNECT_MILLIS);
                    said = 0;
                }
                String words = said < opening.size() ? opening.get(said) : more;
                socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
                said++;
            } catch (IOException cutOff) {
                hangUp();
            }
        }

        void hangUp() {
            try {
                socket.close();
            } catch (IOException gone) {
                // as good as closed
            }
        }
    }
}
