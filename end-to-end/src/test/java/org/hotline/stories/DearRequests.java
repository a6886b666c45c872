package org.hotline.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Requests that are dear to take in, sent a few at a time, each over a connection of its own. */
final class DearRequests implements AutoCloseable {

    private static final int AT_A_TIME = 4;
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int PIECE = 64 * 1024;

    private final List<InetAddress> from;
    private final InetSocketAddress server;
    private final ExecutorService senders = Executors.newFixedThreadPool(AT_A_TIME);
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();

    DearRequests(List<InetAddress> from, int port) {
        this.from = from;
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /**
     * A body that is one text over and over.
     *
     * @param head first line and headers, without the length
     * @param begin what the body begins with
     * @param piece what it goes on with
     * @param bytes how long it is
     */
    record DearRequest(String head, String begin, String piece, long bytes) {}

    void send(List<DearRequest> requests) {
        for (int i = 0; i < requests.size(); i++) {
            InetAddress sender = from.get(i % from.size());
            DearRequest request = requests.get(i);
            senders.execute(() -> answers.add(send(request, sender)));
        }
        senders.shutdown();
    }

    boolean areAllAnswered(long seconds) throws InterruptedException {
        return senders.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    /** The first line of each answer with what was asked; a cut connection is an answer too. */
    List<String> answers() {
        return List.copyOf(answers);
    }

    private String send(DearRequest request, InetAddress sender) {
        String asked = request.head.lines().findFirst().orElse("");
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(sender, 0));
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(server, PATIENCE_MILLIS);
            try {
                write(request, socket.getOutputStream());
            } catch (IOException cutOff) {
                // the answer may have come before the end of the body
            }
            return firstLine(socket.getInputStream()) + " to " + asked;
        } catch (IOException cutOff) {
            return "cut off: " + asked;
        }
    }

    private static void write(DearRequest request, OutputStream to) throws IOException {
        to.write(
                (request.head + "Host: localhost\r\nConnection: close\r\nContent-Length: " + request.bytes + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        byte[] begin = request.begin.getBytes(StandardCharsets.UTF_8);
        byte[] piece = request.piece.repeat(PIECE / request.piece.length() + 1).getBytes(StandardCharsets.UTF_8);
        long left = request.bytes;
        to.write(begin, 0, (int) Math.min(begin.length, left));
        left -= Math.min(begin.length, left);
        while (left > 0) {
            int now = (int) Math.min(piece.length, left);
            to.write(piece, 0, now);
            left -= now;
        }
        to.flush();
    }

    static String firstLine(InputStream from) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = from.read(); c >= 0 && c != '\r'; c = from.read()) {
            line.append((char) c);
        }
        return line.length() == 0 ? "cut off" : line.toString();
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
