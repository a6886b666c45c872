package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What old programs write around names, texts and files. */
class OddPartsTest {

    private static final String HEADERS = "From: ann@shop.example\nMIME-Version: 1.0\n";

    private static MailBody body(String part) throws UnreadableMail {
        byte[] raw = (HEADERS + part).getBytes(StandardCharsets.UTF_8);
        return new MailParser().read(raw).body();
    }

    @ParameterizedTest
    @ValueSource(strings = {" (the file)", "(the file)", " (a) (b)", " (a (b))", " (the file); size=4", " (a; b)"})
    void aRemarkBehindAQuotedNameIsNoPartOfIt(String remark) throws UnreadableMail {
        String part = "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"a (1).pdf\"";

        assertThat(body(part + remark + "\n\nx").files().get(0).name()).isEqualTo("a (1).pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "iso-8859-1", "windows-1251", "us-ascii", "x-unknown"})
    void aByteOrderMarkIsNoPartOfTheText(String label) throws UnreadableMail {
        String part = "Content-Type: text/%s; charset=%s\n\n\uFEFF%s\n";

        assertThat(body(part.formatted("plain", label, "Hello")).fullText()).isEqualTo("Hello");
        assertThat(body(part.formatted("html", label, "<p>H\u00e9</p>")).fullText())
                .isEqualTo("H\u00e9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-uuencode", "uuencode", "X-UUE", "x-uu", "\"x-uuencode\"", "uuencoded"})
    void aFileInTheLettersOfUnixIsRead(String encoding) throws UnreadableMail {
        String part = "Content-Type: image/gif\nContent-Transfer-Encoding: " + encoding + "\n\n";
        String text = part.replace("image/gif", "text/plain");

        assertThat(body(part + "begin 644 cat.txt\n#0V%T\n`\nend\n")
                        .files()
                        .get(0)
                        .content())
                .asString()
                .isEqualTo("Cat");
        assertThat(body(text + "begin 644 t\n#0V%T\n\nend\n").fullText()).isEqualTo("Cat");
        assertThat(body(part + "Cat").files().get(0).content()).asString().isEqualTo("Cat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--b\nContent-Type: text/plain\nMy printer is silent.\n--b--\n",
                "--b\nContent-Type: text/html\n<p>My printer is silent.</p>\n--b--\n",
                "--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n"
                        + "TXkgcHJpbnRlciBpcyBzaWxlbnQu\n--b--\n",
                "--b\nMy printer is silent.\n--b\nContent-Type: image/gif; name=a.gif\n\nGIF\n--b--\n",
                "--b\nContent-Type: multipart/alternative; boundary=c\n\n"
                        + "--c\nContent-Type: text/plain\nMy printer is silent.\n--c--\n--b--\n"
            })
    void wordsAreReadWhereTheLineBeforeThemWasForgotten(String parts) throws UnreadableMail {
        MailBody body = body("Content-Type: multipart/mixed; boundary=b\n\n" + parts);

        assertThat(body.fullText()).isEqualTo("My printer is silent.");
    }

    @Test
    void aHeaderThatWasFoldedWronglyStaysOne() throws UnreadableMail {
        MailBody body = body("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n\n--b\n"
                + "Content-Type: application/pdf\nContent-Disposition: attachment;\nfilename=a.pdf\n"
                + "Content-Transfer-Encoding: base64\n\nQ2F0\n--b--\n");

        assertThat(body.fullText()).isEmpty();
        assertThat(body.files())
                .singleElement()
                .satisfies(file -> assertThat(file.content()).asString().isEqualTo("Cat"));
    }
}
