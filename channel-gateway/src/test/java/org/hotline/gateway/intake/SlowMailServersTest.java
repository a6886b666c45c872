package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** They are closed when they are too slow, and keep nobody else out until then. */
@ChannelGatewayTest
class SlowMailServersTest extends SmtpIntakeTest {

    private final String account = unique("box") + "@hotline.example";
    private final List<SmtpSender> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (SmtpSender sender : slow) {
            sender.close();
        }
    }

    private static String saying(String text) {
        return "From: ann@example.org\r\nTo: support@hotline.example\r\nMessage-ID: <" + unique("m")
                + "@example.org>\r\nSubject: smtp\r\n\r\n" + text;
    }

    /** Opens one that begins a mail and says nothing more; nobody answers it where there is no place left. */
    private void openSlow(String... commands) throws IOException {
        SmtpSender sender = new SmtpSender();
        slow.add(sender);
        try {
            for (String command : commands) {
                sender.say(command);
            }
        } catch (IOException refused) {
            assertThat(sender.isCut()).isTrue();
        }
    }

    private void everySlowOneSays(String bytes) {
        for (SmtpSender sender : slow) {
            try {
                sender.write(bytes);
            } catch (IOException cut) {
                assertThat(sender.isCut()).isTrue();
            }
        }
    }

    /** Mail servers try again when they are told to. */
    private void honestMailGoesThrough() {
        await().atMost(Duration.ofSeconds(4)).ignoreExceptions().until(() -> {
            try (SmtpSender honest = new SmtpSender()) {
                return honest.deliver(account, saying("Hello")).startsWith("250");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"20, a header line", "60, a header line", "20, a byte", "20, nothing"})
    void whoSendsAMailWithoutEndIsCutAndHonestMailGoesThroughMeanwhile(int count, String what) throws IOException {
        String bytes = switch (what) {
            case "a header line" -> "X-Slow: yes\r\n";
            case "a byte" -> "x";
            default -> "";
        };
        for (int i = 0; i < count; i++) {
            openSlow("MAIL FROM:<ann@example.org>", "RCPT TO:<" + account + ">", "DATA");
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            honestMailGoesThrough();
            everySlowOneSays(bytes);
            return slow.stream().allMatch(SmtpSender::isCut);
        });
    }

    @Test
    void whoDribblesCommandsIsCut() throws IOException {
        openSlow();
        openSlow("MAIL FROM:<ann@example.org>");
        openSlow("MAIL FROM:<ann@example.org>", "RCPT TO:<" + account + ">");

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            everySlowOneSays("NOOP\r\n");
            return slow.stream().allMatch(SmtpSender::isCut);
        });
    }

    @Test
    void aHundredIdleConnectionsDoNotKeepTheNextOneOut() throws IOException {
        for (int i = 0; i < 100; i++) {
            openSlow();
        }

        try (SmtpSender honest = new SmtpSender()) {
            assertThat(honest.deliver(account, saying("Hello"))).startsWith("250");
        }

        assertThat(slow.stream().filter(SmtpSender::isCut).count()).isGreaterThanOrEqualTo(70);
    }

    @Test
    void aLargeMailThatArrivesPieceByPieceIsKeptAsItCame() throws IOException {
        String line = "0123456789abcdef".repeat(4) + "\r\n";
        String text = line.repeat(3 * 1024 * 1024 / line.length()) + "The end";
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.deliver(account, saying(text))).startsWith("250");
        }

        byte[] kept =
                database.query("""
                        select body from raw_message where interaction_id =
                               (select id from interaction where account = :account)""").bind("account", account).mapTo(byte[].class).one();
        assertThat(new String(kept, StandardCharsets.US_ASCII).stripTrailing()).endsWith(text);
    }

    @Test
    void whatIsRefusedIsReadToItsEndAndIsNeverTakenForCommands() throws IOException {
        try (SmtpSender sender = new SmtpSender()) {
            String hostile = saying("bare\nline\r\nRSET\r\nMAIL FROM:<evil@example.org>\r\nRCPT TO:<" + account
                    + ">\r\nDATA\r\nFrom: evil@example.org");

            assertThat(sender.deliver(account, hostile)).startsWith("550 5.6.0");
            assertThat(sender.deliver(account, saying("Hello"))).startsWith("250");
        }

        assertThat(countOf(account)).isEqualTo(1);
    }
}
