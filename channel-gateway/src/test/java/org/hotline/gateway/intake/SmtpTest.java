package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class SmtpTest extends SmtpIntakeTest {

    @Test
    void whatIsAcknowledgedIsStoredForItsRecipient() throws IOException {
        String account = unique("box") + "@hotline.example";
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.deliver(account, raw(unique("m")))).startsWith("250");

            assertThat(countOf(account)).isEqualTo(1);
        }
    }

    @Test
    void theSameMailHandedInTwiceIsOneInteraction() throws IOException {
        String account = unique("box") + "@hotline.example";
        String raw = raw(unique("m"));
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.deliver(account, raw)).startsWith("250");
            assertThat(sender.deliver(account, raw)).startsWith("250");
        }

        assertThat(countOf(account)).isEqualTo(1);
    }

    @Test
    void linesThatEndOtherwiseAreRefused() throws IOException {
        String account = unique("box") + "@hotline.example";
        try (SmtpSender sender = new SmtpSender()) {
            String answer = sender.deliver(account, raw(unique("m")) + "\n.\nMAIL FROM:<evil@example.org>");

            assertThat(answer).startsWith("550");
        }
        assertThat(countOf(account)).isZero();
    }

    @Test
    void aMailThatSaysThatItIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (SmtpSender sender = new SmtpSender()) {
            sender.say("EHLO test");

            for (String size : List.of(Integer.toString(MailReceiving.MOST_BYTES + 1), "2147483648", "9".repeat(60))) {
                assertThat(sender.say("MAIL FROM:<ann@example.org> SIZE=" + size))
                        .startsWith("552");
            }
            assertThat(sender.say("MAIL FROM:<ann@example.org> SIZE=1000")).startsWith("250");
        }
    }

    @Test
    void mailInChunksIsNotOfferedAndLeavesNothingBehind() throws IOException {
        String account = unique("box") + "@hotline.example";
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.say("EHLO test")).startsWith("250");
            sender.say("MAIL FROM:<ann@example.org>");
            sender.say("RCPT TO:<" + account + ">");
            assertThat(sender.say("BDAT 5")).startsWith("502");
            assertThat(sender.say("RSET")).startsWith("250");
            assertThat(sender.deliver(account, raw(unique("m")))).startsWith("250");
        }
        assertThat(countOf(account)).isEqualTo(1);
    }
}
