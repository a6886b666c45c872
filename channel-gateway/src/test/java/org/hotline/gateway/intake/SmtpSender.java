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
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hotline.gateway.MailCertificate;

/** A mail server that hands in mail. */
final class SmtpSender implements AutoCloseable {

    private Socket socket;
    private BufferedReader in;
    private OutputStream out;

    SmtpSender() throws IOException {
        this(InetAddress.getLoopbackAddress());
    }

    /** Calls from an address of its own. */
    SmtpSender(InetAddress from) throws IOException {
        this(new Socket(InetAddress.getLoopbackAddress(), port("hotline.smtp.port"), from, 0));
    }

    /** Speaks TLS from the first byte on, with whoever shows that certificate. */
    SmtpSender(MailCertificate trusted) throws IOException {
        this(trusted.context().getSocketFactory().createSocket("localhost", port("hotline.smtp.tls.port")));
    }

    private SmtpSender(Socket socket) throws IOException {
        use(socket);
        answer();
        say("HELO test");
    }

    private void use(Socket other) throws IOException {
        socket = other;
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        out = socket.getOutputStream();
    }

    static int port(String name) {
        return ConfigProvider.getConfig().getValue(name, Integer.class);
    }

    /** Goes on by TLS, with whoever shows that certificate. */
    void secure(MailCertificate trusted) throws IOException {
        use(trusted.context().getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true));
        ((SSLSocket) socket).startHandshake();
    }

    /** All that is offered. */
    List<String> offers() throws IOException {
        write("EHLO test\r\n");
        List<String> lines = new ArrayList<>();
        do {
            lines.add(in.readLine());
        } while (lines.get(lines.size() - 1).startsWith("250-"));
        return lines;
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
