package org.hotline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection over which a mail server hands over mails, one after the other. */
final class SmtpSession implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader answers;
    private final OutputStream out;

    /** @param peer which of several neighbours calls: each has a loopback address of its own */
    SmtpSession(int port, int peer) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        InetAddress own = InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) (peer + 1)});
        this.socket = new Socket(loopback, port, own, 0);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        this.answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        this.out = socket.getOutputStream();
        expect("2");
        say("EHLO bench.example", "2");
    }

    /** Hands over one mail, which is safely the other's when this returns. */
    void send(String from, String to, String mail) throws IOException {
        say("MAIL FROM:<" + from + ">", "2");
        say("RCPT TO:<" + to + ">", "2");
        say("DATA", "3");
        say(mail + "\r\n.", "2");
    }

    private void say(String words, String expected) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        expect(expected);
    }

    private void expect(String first) throws IOException {
        String line;
        do {
            line = answers.readLine();
            if (line == null || !line.startsWith(first)) {
                throw new IOException("Expected " + first + "..., got " + line);
            }
        } while (line.length() > 3 && line.charAt(3) == '-');
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
