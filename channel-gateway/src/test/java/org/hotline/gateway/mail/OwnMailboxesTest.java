package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hotline.kit.address.OwnAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnMailboxesTest {

    private final OwnMailboxes mailboxes = new OwnMailboxes(
            new OwnAddresses(List.of("@hotline.example", "Sales@Shop.example"), "main@elsewhere.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "support@hotline.example",
                "SUPPORT@Hotline.Example",
                "support+t.Abc.1@hotline.example",
                "sales@shop.example",
                "sales+t.Abc.1@shop.example",
                "main@elsewhere.example"
            })
    void whatIsConfiguredIsOurs(String address) {
        assertThat(mailboxes.contains(address)).isTrue();
        assertThat(mailboxes.sender(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "support@evil.example",
                "support@hotline.example.evil.example",
                "support@sub.hotline.example",
                "support@nothotline.example",
                "support@hotline.example@evil.example",
                "\"support@hotline.example\"@evil.example",
                "\"evil@evil.example>\"@hotline.example",
                "@hotline.example:support@evil.example",
                "support%hotline.example@evil.example",
                "marketing@shop.example",
                "@hotline.example",
                "hotline.example",
                "web-form",
                ""
            })
    void nothingElseIsAndItNeverSends(String address) {
        assertThat(mailboxes.contains(address)).isFalse();
        assertThat(mailboxes.sender(address)).isEqualTo("main@elsewhere.example");
    }

    @Test
    void aMailIsAboutTheFirstOfOursThatItNames() {
        List<Mailbox> recipients = List.of(
                new Mailbox(null, "boss@customer.example"),
                new Mailbox("Sales", "SALES+t.x.1@shop.example"),
                new Mailbox(null, "support@hotline.example"));

        assertThat(mailboxes.receiver(recipients)).isEqualTo("sales@shop.example");
        assertThat(mailboxes.receiver(recipients.subList(0, 1))).isEqualTo("main@elsewhere.example");
        assertThat(mailboxes.receiver(List.of())).isEqualTo("main@elsewhere.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline.example", "@", "a@b@c", "a b@c.example"})
    void whatIsNoAddressCannotBeConfigured(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnAddresses(List.of(address), "main@elsewhere.example"))
                .withMessageContaining(address);
    }
}
