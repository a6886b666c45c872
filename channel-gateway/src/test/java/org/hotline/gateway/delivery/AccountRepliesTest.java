package org.hotline.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.account.MailAccounts;
import org.hotline.gateway.mail.Mail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As whom mailboxes of ours write. */
@ChannelGatewayTest
class AccountRepliesTest extends DeliveryTest {

    private static final String ACCOUNT = "sales@hotline.example";

    @BeforeEach
    void say() {
        MailAccounts.set(
                        ACCOUNT,
                        Map.of("displayName", "Renée & \"Co\" <évil@example.org>", "signature", "Hotline <Co>\nParis"))
                .statusCode(200);
    }

    @AfterEach
    void forget() {
        MailAccounts.removeAll();
    }

    private Mail answered(String account, String to) {
        return sent(reply(Channel.EMAIL, account, to, "Re: panne", List.of()));
    }

    @Test
    void aMailboxWritesUnderItsNameAndSigns() {
        Mail mail = answered(ACCOUNT, unique("ann") + "@example.org");

        assertThat(mail.from()).extracting("address").isEqualTo(ACCOUNT);
        assertThat(mail.from()).extracting("name").isEqualTo("Renée & \"Co\" <évil@example.org>");
        assertThat(mail.body().fullText()).endsWith("Fin\n\n-- \nHotline <Co>\nParis");
        assertThat(mail.body().html()).contains("Bonjour", "Hotline &lt;Co&gt;").contains("Paris");
    }

    @Test
    void aMailboxOfWhichNothingIsSaidHasNoNameAndDoesNotSign() {
        Mail mail = answered("support@hotline.example", unique("ann") + "@example.org");

        assertThat(mail.from()).extracting("name").isNull();
        assertThat(mail.body().fullText()).endsWith("Fin");
    }

    @Test
    void theNameOfADomainIsThatOfItsOtherMailboxes() {
        MailAccounts.set("@hotline.example", Map.of("displayName", "Hotline"));

        assertThat(answered("support@hotline.example", unique("ann") + "@example.org")
                        .from())
                .extracting("name")
                .isEqualTo("Hotline");
    }

    @Test
    void aSignatureIsNoNewsWhenItComesBackWithoutAnyMark() {
        String to = unique("repeats") + "@example.org";
        Mail sent = answered(ACCOUNT, to);
        String raw = "From: " + to + "\nTo: " + ACCOUNT + "\nIn-Reply-To: <" + sent.messageId() + ">\nMessage-ID: <"
                + unique("again") + "@example.org>\nContent-Type: text/plain; charset=utf-8\n\nMerci beaucoup.\n\n"
                + sent.body().fullText() + "\n";

        UUID id = UUID.fromString(mail(raw, ACCOUNT).extract().path("interactionId"));

        MessageReceived received =
                await().until(() -> received(id), list -> !list.isEmpty()).get(0);
        assertThat(received.text()).isEqualTo("Merci beaucoup.");
    }
}
