package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** A mail server that hands in mail. */
final class SmtpSender implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;

    SmtpSender() throws IOException {
        this(InetAddress.getLoopbackAddress());
    }

    /** Calls from an address of its own. */
    SmtpSender(InetAddress from) throws IOException {
        int port = ConfigProvider.getConfig().getValue("hotline.smtp.port", Integer.class);
        socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        out = socket.getOutputStream();
        answer();
        say("HELO test");
    }

    private String answer() throws IOException {
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        return String.valueOf(line);
    }

    String say(String command) throws IOException {
        out.write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return answer();
    }

    String deliver(String to, String raw) throws IOException {
        return deliver("<ann@example.org>", to, raw);
    }

    String deliver(String from, String to, String raw) throws IOException {
        assertThat(say("MAIL FROM:" + from)).startsWith("250");
        assertThat(say("RCPT TO:<" + to + ">")).startsWith("250");
        assertThat(say("DATA")).startsWith("354");
        return say(raw + "\r\n.");
    }

    /** Says something without waiting for an answer. */
    void write(String bytes) throws IOException {
        out.write(bytes.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Whether the other side hung up. */
    boolean isCut() {
        try {
            socket.setSoTimeout(1);
            int read = in.read();
            while (read >= 0) {
                read = in.read();
            }
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException cut) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
