package org.hotline.gateway.mailbox;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a mail server and breaks connections to it, each at another place, or answers in its stead. */
public final class CuttingProxy implements Closeable {

    private final ServerSocket socket;
    private final int port;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private int uncut = Integer.MAX_VALUE;
    private int bytesPerCut;
    private String refused = "\0";
    private String hidden = "\0";

    public CuttingProxy(int port) throws IOException {
        this.port = port;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** The first connection breaks at the first command, the second at the second, up to that many. */
    public CuttingProxy cuttingCommands(int cuts) {
        uncut = cuts;
        return open();
    }

    /** The first connection breaks after so many bytes of answers, the second after twice as many, up to that many. */
    public CuttingProxy cuttingAnswers(int bytes, int cuts) {
        bytesPerCut = bytes;
        uncut = cuts;
        return open();
    }

    /** Commands with these words are answered NO. */
    public CuttingProxy refusing(String words) {
        refused = words;
        return open();
    }

    /** The server cannot do this. */
    public CuttingProxy hiding(String capabilities) {
        hidden = capabilities;
        return open();
    }

    private CuttingProxy open() {
        start(() -> {
            while (true) {
                Socket client = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                int number = connections.incrementAndGet();
                start(() -> askingOf(client, server, number));
                start(() -> answersOf(server, client, number));
            }
        });
        return this;
    }

    public int port() {
        return socket.getLocalPort();
    }

    public int connections() {
        return connections.get();
    }

    public List<String> commands() {
        return commands;
    }

    private void askingOf(Socket client, Socket server, int number) throws IOException {
        try (client;
                server) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            int count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                count++;
                commands.add(line);
                if (bytesPerCut == 0 && uncut != Integer.MAX_VALUE && number <= uncut && count == number) {
                    return;
                }
                if (line.contains(refused)) {
                    write(client, line.split(" ", 2)[0] + " NO not this one");
                } else {
                    write(server, line);
                }
            }
        }
    }

    private static void write(Socket to, String line) throws IOException {
        to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.getOutputStream().flush();
    }

    private void answersOf(Socket server, Socket client, int number) throws IOException {
        try (client;
                server) {
            InputStream from = server.getInputStream();
            OutputStream to = client.getOutputStream();
            long left = bytesPerCut > 0 && number <= uncut ? (long) bytesPerCut * number : Long.MAX_VALUE;
            byte[] bytes = new byte[8192];
            for (int count = from.read(bytes); count >= 0; count = left > 0 ? from.read(bytes) : -1) {
                String text = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
                for (String word : hidden.split(" ")) {
                    text = text.replace(" " + word, "");
                }
                byte[] shown = text.getBytes(StandardCharsets.ISO_8859_1);
                to.write(shown, 0, (int) Math.min(shown.length, left));
                to.flush();
                left -= shown.length;
            }
        }
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // the other side sees it
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** What a connection does. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
