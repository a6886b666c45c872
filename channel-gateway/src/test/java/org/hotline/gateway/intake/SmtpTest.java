package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.db.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class SmtpTest extends GatewayTest {

    @Inject
    Database database;

    private static String raw(String id) {
        return "From: ann@example.org\r\nTo: x@y.z\r\nMessage-ID: <" + id
                + "@example.org>\r\nSubject: smtp\r\n\r\nHello by SMTP";
    }

    private long countOf(String account) {
        return database.query("select count(*) from interaction where account = :account")
                .bind("account", account)
                .mapTo(long.class)
                .one();
    }

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

            assertThat(sender.say("MAIL FROM:<ann@example.org> SIZE=" + (MailReceiving.MOST_BYTES + 1)))
                    .startsWith("552");
        }
    }

    @Test
    void theTokenInARecipientIsNotPartOfTheAccount() throws IOException {
        String box = unique("box");
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.deliver(box + "+t.abc@hotline.example", raw(unique("m"))))
                    .startsWith("250");
        }

        await().until(() -> countOf(box + "@hotline.example") == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x@evil.example",
                "x@hotline.example.evil.example",
                "x@sub.hotline.example",
                "x+t.abc@evil.example",
                "x",
                "x%hotline.example@evil.example"
            })
    void whatIsNotForUsIsRefusedAndNothingIsTakenOfIt(String recipient) throws IOException {
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.say("MAIL FROM:<ann@example.org>")).startsWith("250");

            assertThat(sender.say("RCPT TO:<" + recipient + ">")).startsWith("550 5.7.1");

            assertThat(sender.say("DATA")).startsWith("503");
        }
        assertThat(countOf(recipient)).isZero();
    }

    @Test
    void aMailToManyOfOurMailboxesIsOneInteractionOnTheFirst() throws IOException {
        String box = unique("box");
        try (SmtpSender sender = new SmtpSender()) {
            sender.say("MAIL FROM:<ann@example.org>");
            assertThat(sender.say("RCPT TO:<" + box + "@evil.example>")).startsWith("550");
            for (int i = 0; i < 20; i++) {
                assertThat(sender.say("RCPT TO:<" + box + i + "@hotline.example>"))
                        .startsWith("250");
            }
            sender.say("DATA");
            assertThat(sender.say(raw(unique("m")) + "\r\n.")).startsWith("250");
        }

        assertThat(countOf(box + "0@hotline.example")).isEqualTo(1);
        assertThat(database.query("select count(*) from interaction where account like :account")
                        .bind("account", box + "%")
                        .mapTo(long.class)
                        .one())
                .isEqualTo(1);
    }
}
