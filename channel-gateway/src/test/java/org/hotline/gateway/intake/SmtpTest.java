package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.db.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SmtpTest extends GatewayTest {

    @Inject
    Sql sql;

    /** A mail server that hands in mail. */
    private static final class Sender implements AutoCloseable {

        private final Socket socket =
                new Socket("localhost", ConfigProvider.getConfig().getValue("hotline.smtp.port", Integer.class));
        private final BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        private final OutputStream out = socket.getOutputStream();

        Sender() throws IOException {
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
            assertThat(say("MAIL FROM:<ann@example.org>")).startsWith("250");
            assertThat(say("RCPT TO:<" + to + ">")).startsWith("250");
            assertThat(say("DATA")).startsWith("354");
            return say(raw + "\r\n.");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static String raw(String id) {
        return "From: ann@example.org\r\nTo: x@y.z\r\nMessage-ID: <" + id
                + "@example.org>\r\nSubject: smtp\r\n\r\nHello by SMTP";
    }

    private long countOf(String account) {
        return sql.one("select count(*) as n from interaction where account = ?", r -> r.number("n"), account)
                .orElse(0L);
    }

    @Test
    void whatIsAcknowledgedIsStoredForItsRecipient() throws IOException {
        String account = unique("box") + "@hotline.example";
        try (Sender sender = new Sender()) {
            assertThat(sender.deliver(account, raw(unique("m")))).startsWith("250");

            assertThat(countOf(account)).isEqualTo(1);
        }
    }

    @Test
    void theSameMailHandedInTwiceIsOneInteraction() throws IOException {
        String account = unique("box") + "@hotline.example";
        String raw = raw(unique("m"));
        try (Sender sender = new Sender()) {
            assertThat(sender.deliver(account, raw)).startsWith("250");
            assertThat(sender.deliver(account, raw)).startsWith("250");
        }

        assertThat(countOf(account)).isEqualTo(1);
    }

    @Test
    void linesThatEndOtherwiseAreRefused() throws IOException {
        String account = unique("box") + "@hotline.example";
        try (Sender sender = new Sender()) {
            String answer = sender.deliver(account, raw(unique("m")) + "\n.\nMAIL FROM:<evil@example.org>");

            assertThat(answer).startsWith("550");
        }
        assertThat(countOf(account)).isZero();
    }

    @Test
    void aMailThatSaysThatItIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (Sender sender = new Sender()) {
            sender.say("EHLO test");

            assertThat(sender.say("MAIL FROM:<ann@example.org> SIZE=" + (MailIntake.MOST_BYTES + 1)))
                    .startsWith("552");
        }
    }

    @Test
    void theTokenInARecipientIsNotPartOfTheAccount() throws IOException {
        String box = unique("box");
        try (Sender sender = new Sender()) {
            assertThat(sender.deliver(box + "+t.abc@hotline.example", raw(unique("m"))))
                    .startsWith("250");
        }

        await().until(() -> countOf(box + "@hotline.example") == 1);
    }
}
