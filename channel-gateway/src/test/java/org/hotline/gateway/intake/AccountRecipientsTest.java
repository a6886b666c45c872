package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.account.MailAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom mail is taken once it is known who is there. */
@ChannelGatewayTest
class AccountRecipientsTest extends SmtpIntakeTest {

    @AfterEach
    void forget() {
        MailAccounts.removeAll();
    }

    private static String asked(String recipient) throws IOException {
        try (SmtpSender sender = new SmtpSender()) {
            sender.say("MAIL FROM:<ann@example.org>");
            return sender.say("RCPT TO:<" + recipient + ">");
        }
    }

    private static void deliver(String recipient) throws IOException {
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.deliver(recipient, raw(unique("m")))).startsWith("250");
        }
    }

    @Test
    void whereNothingIsSaidAllAreThere() throws IOException {
        assertThat(asked(unique("box") + "@hotline.example")).startsWith("250");
    }

    @Test
    void whoHasNoAccountIsNotThereAsSoonAsAnotherHasOne() throws IOException {
        MailAccounts.set("sales@hotline.example", Map.of());

        assertThat(asked("nobody@hotline.example")).startsWith("550 5.1.1");
        assertThat(asked("nobody+sales@hotline.example")).startsWith("550 5.1.1");
        assertThat(asked("sales@elsewhere.example")).startsWith("550 5.7.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales@hotline.example",
                "SALES@Hotline.EXAMPLE",
                "sales+spring@hotline.example",
                "sales+t.token.1@hotline.example",
                "support@hotline.example", // speaks where no other does
                "former+t.token.1@hotline.example", // we asked for an answer there
                "postmaster@hotline.example",
                "Postmaster"
            })
    void whoIsThereIsTold(String recipient) throws IOException {
        MailAccounts.set("sales@hotline.example", Map.of());

        assertThat(asked(recipient)).startsWith("250");
    }

    @Test
    void whatFollowsAPlusIsNotPartOfTheAccount() throws IOException {
        String box = unique("box");
        MailAccounts.set(box + "@hotline.example", Map.of());

        deliver(box + "+Spring@hotline.example");

        assertThat(countOf(box + "@hotline.example")).isEqualTo(1);
    }

    @Test
    void anAccountMayWantToBeNamedExactly() throws IOException {
        MailAccounts.set("sales@hotline.example", Map.of("subaddressed", false));

        assertThat(asked("sales+spring@hotline.example")).startsWith("550 5.1.1");
        assertThat(asked("sales+t.token.1@hotline.example")).startsWith("250");
    }

    @Test
    void aDomainMayTakeWhateverComes() throws IOException {
        String box = unique("box");
        MailAccounts.set("sales@hotline.example", Map.of());
        MailAccounts.set("@hotline.example", Map.of());

        deliver(box + "@hotline.example");

        assertThat(countOf(box + "@hotline.example")).isEqualTo(1);
    }

    private MessageReceived taken(String account, String words) {
        String raw =
                "From: ann@example.org\nTo: " + account + "\nMessage-ID: <" + unique("m") + "@example.org>\n\n" + words;
        UUID id = UUID.fromString(mail(raw, account).extract().path("interactionId"));
        return await().until(() -> received(id), list -> !list.isEmpty()).get(0);
    }

    @Test
    void theLanguageOfAnAccountIsThatOfMailsWhoseWordsDoNotTell() {
        MailAccounts.set("sales@hotline.example", Map.of("language", "fr"));

        assertThat(taken("sales@hotline.example", "HL-42 ?").language()).isEqualTo("fr");
        assertThat(taken("sales@hotline.example", "Where is the invoice that you have sent to us?")
                        .language())
                .isEqualTo("en");
        assertThat(taken("support@hotline.example", "HL-42 ?").language()).isNull();
    }

    @Test
    void whereNobodyIsToldThatHisMailHasComeNoMachineAnswers() {
        MailAccounts.set("sales@hotline.example", Map.of("acknowledged", false));

        assertThat(List.of(taken("sales@hotline.example", "Hello"), taken("support@hotline.example", "Hello")))
                .extracting(MessageReceived::peopleOnly)
                .containsExactly(true, null);
    }
}
