package org.hotline.kit.outgoing;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Opens one WebSocket and writes whatever bytes it is told to; reads nothing after that, so that no ping is answered. */
final class RawSocketServer implements AutoCloseable {

    private static final int TEXT = 0x81;
    private static final int SHORT = 126;
    private static final int LONG = 127;

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Socket[] peer = new Socket[1];

    RawSocketServer() throws IOException {}

    String origin() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** Accepts whoever comes, in a thread of its own. */
    RawSocketServer accepting() {
        Thread thread = new Thread(this::accept, "raw socket");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void accept() {
        try {
            Socket socket = server.accept();
            BufferedReader head =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String key = "";
            for (String line = head.readLine(); line != null && !line.isEmpty(); line = head.readLine()) {
                key = line.regionMatches(true, 0, "Sec-WebSocket-Key:", 0, 18)
                        ? line.substring(18).strip()
                        : key;
            }
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream()
                    .write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    + "Sec-WebSocket-Accept: "
                                    + Base64.getEncoder().encodeToString(digest)
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            synchronized (peer) {
                peer[0] = socket;
                peer.notifyAll();
            }
        } catch (IOException | NoSuchAlgorithmException closed) {
            if (!server.isClosed()) {
                throw new IllegalStateException(closed);
            }
        }
    }

    void write(byte[] bytes) throws IOException, InterruptedException {
        synchronized (peer) {
            while (peer[0] == null) {
                peer.wait();
            }
            peer[0].getOutputStream().write(bytes);
        }
    }

    void breakOff() throws IOException {
        synchronized (peer) {
            peer[0].close();
        }
    }

    /** A frame of a whole text. */
    static byte[] frame(String text) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        frame.write(TEXT);
        if (bytes.length < SHORT) {
            frame.write(bytes.length);
        } else if (bytes.length <= 0xFFFF) {
            frame.write(SHORT);
            frame.writeBytes(ByteBuffer.allocate(Short.BYTES)
                    .putShort((short) bytes.length)
                    .array());
        } else {
            frame.write(LONG);
            frame.writeBytes(
                    ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        }
        frame.writeBytes(bytes);
        return frame.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
        synchronized (peer) {
            if (peer[0] != null) {
                peer[0].close();
            }
        }
    }
}
