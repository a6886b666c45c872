package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotline.gateway.quotation.Evidence;
import org.hotline.gateway.quotation.NewText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMailTest {

    private static final String HEAD = "From: Ann <ann@example.org>\nTo: support@hotline.example\nSubject: it\n";

    private final MailParser reader = new MailParser();

    private Mail read(String raw) throws UnreadableMail {
        return reader.read(raw.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatLiesDeeperThanTheLimitsIsLeftInTheOriginal() {
        StringBuilder raw = new StringBuilder(HEAD);
        for (int i = 0; i < 10_000; i++) {
            raw.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        StringBuilder wide = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n");
        for (int i = 0; i < 100_000; i++) {
            wide.append("--b\nContent-Type: text/plain\n\nx\n");
        }

        assertEnds(() -> assertThat(read(raw.toString()).from()).isNotNull());
        assertEnds(() -> assertThat(read(wide.toString()).newText(List.of())).startsWith("x"));
    }

    @Test
    void headersBeyondTheLimitsMakeAMailUnreadable() {
        assertThatThrownBy(() -> read(HEAD + "X-A: b\n".repeat(100_000) + "\nx"))
                .isInstanceOf(UnreadableMail.class);
        assertThatThrownBy(() -> read("Subject: " + "a".repeat(1 << 20) + "\n" + HEAD + "\nx"))
                .isInstanceOf(UnreadableMail.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\n", "X:\n", "\n", " \n", "x", ":", "\r", "Message-ID: <a@b>\n"})
    void hostileHeadersHaveAFingerprint(String piece) {
        byte[] raw = ("From: a@b.c\n" + piece.repeat(25_000_000 / piece.length())).getBytes(StandardCharsets.US_ASCII);

        assertEnds(() -> assertThat(Fingerprint.of(raw).digest()).hasSize(64));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\f", "(", ",", "<", "\"", "=?utf-8?q?", "a@b,", "()"})
    void hostileAddressesAreReadToTheirEnd(String piece) {
        String hostile = piece.repeat(100_000 / piece.length());

        assertEnds(() -> AddressList.read(hostile));
        assertEnds(() -> EncodedWords.decode(hostile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"On ", "wrote ", "> ", "-", "_", "a@", "From: ", "1.1.", " "})
    void hostileTextsAreReadToTheirEnd(String piece) {
        assertEnds(() -> NewText.of(piece.repeat(200_000 / piece.length()), Evidence.REPLY));
        assertEnds(() -> NewText.of((piece.repeat(300 / piece.length()) + "\n").repeat(500), Evidence.REPLY));
    }

    @Test
    void hostileMarkupIsReadToItsEnd() {
        assertEnds(() -> Html.toText("<div>".repeat(1_000_000)));
        assertEnds(() -> Html.clean("<b>".repeat(100_000)));
        assertEnds(() -> Html.toText("<p><b></p>".repeat(100_000)));
        assertEnds(() -> Html.clean("<table><tr><td>".repeat(60_000)));
        assertEnds(() -> Html.clean("<p>a".repeat(200_000)));
        assertThat(Html.toText("<div>".repeat(1_000) + "still <b>legible</b>")).isEqualTo("still  legible");
    }

    /** Far longer than it takes on any machine, and far shorter than work that grows with the square of what it reads. */
    private static void assertEnds(Executable work) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), work);
    }

    @Property(tries = 300)
    void anyBytesAreEitherReadOrRefused(@ForAll @Size(max = 2000) byte[] noise, @ForAll @IntRange(max = 3) int kind) {
        byte[] head = (kind == 0
                        ? ""
                        : HEAD + (kind == 1 ? "\n" : "Content-Type: multipart/mixed; boundary=b\n\n--b\n"))
                .getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        raw.writeBytes(head);
        raw.writeBytes(noise);

        assertThatCode(() -> {
                    try {
                        reader.read(raw.toByteArray());
                    } catch (UnreadableMail refused) {
                        assertThat(refused.getMessage()).isNotBlank();
                    }
                })
                .doesNotThrowAnyException();
    }
}
