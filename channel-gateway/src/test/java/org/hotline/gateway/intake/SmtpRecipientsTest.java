package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom mail may be for. */
@ChannelGatewayTest
class SmtpRecipientsTest extends SmtpIntakeTest {

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
    @ValueSource(strings = {"postmaster", "Postmaster", "POSTMASTER@hotline.example"})
    void mailForThePostmasterIsTakenWithAndWithoutADomain(String recipient) throws IOException {
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.deliver(recipient, raw(unique("m")))).startsWith("250");
        }
    }

    @Test
    void aNameIsNoLongerThanNamesMayBe() throws IOException {
        try (SmtpSender sender = new SmtpSender()) {
            sender.say("MAIL FROM:<ann@example.org>");
            assertThat(sender.say("RCPT TO:<" + "x".repeat(64) + "@hotline.example>"))
                    .startsWith("250");
            assertThat(sender.say("RCPT TO:<" + "x".repeat(65) + "@hotline.example>"))
                    .startsWith("550");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x@evil.example",
                "x@hotline.example.evil.example",
                "x@sub.hotline.example",
                "x+t.abc@evil.example",
                "x",
                "x%hotline.example@evil.example",
                "x@evil.example@hotline.example",
                "evil@x,support@hotline.example",
                "x;y:z@hotline.example",
                "x<y>@hotline.example",
                "=?utf-8?q?=0D=0ABcc:x?=@hotline.example",
                "x\t@hotline.example",
                "\"x y\"@hotline.example",
                ".x@hotline.example",
                "x..y@hotline.example"
            })
    void whatIsNotForUsIsRefusedAndNothingIsTakenOfIt(String recipient) throws IOException {
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.say("MAIL FROM:<ann@example.org>")).startsWith("250");

            assertThat(sender.say("RCPT TO:<" + recipient + ">")).startsWith("55");

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
