package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bytes were written in letters, however their sender says so. */
class TransferEncodingTest {

    private static final String PAGE = "%PDF-1.7 of ten pages";
    private static final String ENCODED = Base64.getEncoder().encodeToString(PAGE.getBytes(StandardCharsets.US_ASCII));

    private static MailBody body(String type, String encoding, String content) throws UnreadableMail {
        String raw = "From: ann@shop.example\nMIME-Version: 1.0\nContent-Type: " + type
                + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + content;
        return new MailParser().read(raw.getBytes(StandardCharsets.UTF_8)).body();
    }

    private static String file(String encoding, String content) throws UnreadableMail {
        byte[] bytes = body("application/pdf", encoding, content).files().get(0).content();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base64",
                "BASE64",
                "base64;",
                "\"base64\"",
                "'Base64'",
                "base64 (of a file)",
                "base64; x=y",
                "x-base64"
            })
    void base64IsReadHoweverItIsSpelled(String said) throws UnreadableMail {
        assertThat(file(said, ENCODED + "\n")).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quoted-printable",
                "Quoted-Printable;",
                "\"quoted-printable\"",
                "quoted-printable (RFC 2045)",
                "quoted_printable"
            })
    void quotedPrintableToo(String said) throws UnreadableMail {
        String text =
                body("text/plain; charset=utf-8", said, "R=C3=A9clam=\nation").fullText();

        assertThat(text).isEqualTo("Réclamation");
    }

    @ParameterizedTest
    @CsvSource({"7bit, R=C3=A9", "8bit, R=C3=A9", "x-unknown, R=C3=A9"})
    void whatIsWrittenAsItIsStaysSo(String said, String text) throws UnreadableMail {
        assertThat(body("text/plain", said, text).fullText()).isEqualTo(text);
    }

    @Test
    void piecesOfBase64ThatEndEachWithTheirPaddingAreOne() throws UnreadableMail {
        assertThat(file("base64", "YQ==\nYmM=\nZGVm\n")).isEqualTo("abcdef");
        assertThat(file("base64", "YQ==YmM=")).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--\nThis mail was read by a gateway\n",
                "\n_______________\nUsers mailing list\nhttps://list.example/users\n"
            })
    void whatAListWritesBelowBase64IsNoneOfIt(String below) throws UnreadableMail {
        assertThat(file("base64", ENCODED + "\n" + below)).isEqualTo(PAGE);
        assertThat(file("base64", "YWJj\n" + below)).isEqualTo("abc");
        assertThat(file("base64", "YQ==\n" + below)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bonjour, je suis en clair !", "My phone is dead\nplease call", "Привет"})
    void wordsThatAreCalledBase64AreReadAsTheyAre(String words) throws UnreadableMail {
        assertThat(body("text/plain; charset=utf-8", "base64", words).fullText())
                .isEqualTo(words);
    }

    @Test
    void aSignThatGotIntoBase64HurtsNothing() throws UnreadableMail {
        assertThat(file("base64", "> " + ENCODED + "\n")).isEqualTo(PAGE);
        assertThat(file("base64", " " + ENCODED.replace("UERG", "UE!RG") + "  \n"))
                .isEqualTo(PAGE);
    }
}
