package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a mail holds what no database takes: NUL, other control characters, half characters. */
class StorableTextsTest {

    private static Mail read(String headers, String html) throws UnreadableMail {
        String raw = headers + "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + html;
        return new MailParser().read(raw.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#0;", "&#x0;", "&#1;", "&#x1F;", "&#127;"})
    void aControlCharacterOfMarkupIsGone(String control) throws UnreadableMail {
        Mail mail = read("From: ann@shop.example\n", "<p>No" + control + "thing</p>");

        assertThat(mail.newText(List.of())).isEqualTo("Nothing");
        assertThat(mail.body().html())
                .matches("<p>No.*thing</p>")
                .isEqualTo(PlainText.lines(mail.body().html()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0nn", "=?utf-8?Q?a=00nn?=", "=?utf-16?B?AGEAAABuAG4=?=", "a\u0007nn"})
    void thatOfAnAddressToo(String local) throws UnreadableMail {
        String mailbox = "<" + local + "@shop.example>";
        Mail mail = read(
                Stream.of("From", "Reply-To", "Sender", "To")
                        .map(name -> name + ": " + mailbox + "\n")
                        .reduce("", String::concat),
                "Hello");

        assertThat(Stream.of(List.of(mail.from()), mail.replyTo(), mail.senders(), mail.recipients())
                        .flatMap(List::stream))
                .extracting(Mailbox::address)
                .hasSize(4)
                .containsOnly("ann@shop.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?cesu-8?B?7aC9?=", "=?utf-7?Q?+2D0-?="})
    void halfACharacterOfAnAddressIsSeenToBeMissing(String half) throws UnreadableMail {
        Mail mail = read("From: <ann" + half + "@shop.example>\n", "Hello");

        assertThat(mail.from()).isNotNull().extracting(Mailbox::address).isEqualTo("ann\uFFFD@shop.example");
    }

    @Test
    void halvesThatWereWrittenApartAreOneCharacter() {
        byte[] apart = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80, 'b'};

        assertThat(Charsets.decode(apart, "utf-8")).isEqualTo("a\uD83D\uDE00b");
        assertThat(Charsets.decode(Arrays.copyOf(apart, 4), "utf-8"))
                .startsWith("a")
                .doesNotContain("\uD83D");
    }
}
