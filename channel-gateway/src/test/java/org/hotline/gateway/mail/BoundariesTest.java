package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a multipart are found however its boundary is told, and where it is not told at all. */
class BoundariesTest {

    private static final String HEAD = "From: a@shop.example\nTo: help@hotline.example\nMIME-Version: 1.0\n";

    private static String multipart(String type, String boundary) {
        String line = "--" + boundary;
        return "Content-Type: " + type + "\n\n" + line + "\nContent-Type: text/plain\n\nHello\n" + line
                + "\nContent-Type: image/png; name=1.png\n\nx\n" + line + "--\n";
    }

    private static void assertIsRead(String type, String boundary) throws UnreadableMail {
        String alone = HEAD + multipart(type, boundary);
        String within = HEAD + "Content-Type: multipart/mixed; boundary=OUTER\n\n--OUTER\n" + multipart(type, boundary)
                + "\n--OUTER--\n";
        for (String raw : List.of(alone, within)) {
            Mail mail = new MailParser().read(raw.getBytes(StandardCharsets.UTF_8));

            assertThat(mail.newText(List.of())).isEqualTo("Hello");
            assertThat(mail.body().files()).extracting(MailFile::name).containsExactly("1.png");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "boundary=\"a b\"|a b",
                "boundary=\"a  b c\"|a  b c",
                "boundary=\"---- =_Next Part_1\"|---- =_Next Part_1",
                "boundary=\"ab \"|ab",
                "boundary=----=_Part_1|----=_Part_1",
                "boundary==_x:1?2=|=_x:1?2=",
                "boundary=a,b/c@d|a,b/c@d",
                "boundary=<a@b>|<a@b>",
                "boundary=a(b)c|a(b)c",
                "boundary=(ab)|(ab)",
                "boundary=a b|a b",
                "Boundary=ab|ab",
                "BOUNDARY=\"ab\"|ab",
                "boundary = \"ab\"|ab",
                "boundary='ab'|ab",
                "boundary='ab'|'ab'",
                "boundary=3D\"ab\"|ab",
                "boundary=ab (as always)|ab",
                "boundary*=us-ascii''ab|ab",
                "boundary*0=\"ab\"; boundary*1=cd|abcd",
                "boundary=\"ab|ab",
                "boundary=\"a\\\"b\"|a\"b",
                "boundary=\"ab\"; boundary=\"cd\"|ab",
                "boundary=\"ab\"; boundary=\"cd\"|cd",
                "type=\"a\" boundary=\"ab\"|ab",
                "boundary=\"AB\"|ab"
            })
    void howeverItIsWritten(String parameter, String boundary) throws UnreadableMail {
        assertIsRead("multipart/mixed; " + parameter, boundary);
        assertIsRead("MULTIPART/mixed;\n\t" + parameter, boundary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/mixed",
                "multipart/mixed; charset=utf-8",
                "multipart/mixed; boundary",
                "multipart/mixed; boundary=",
                "multipart/mixed; boundary=\"another\"",
                "Multipart/Mixed;",
                "multipart; boundary=xyz"
            })
    void withoutItTheOneThatStandsThereIsTaken(String type) throws UnreadableMail {
        for (String boundary : List.of("xyz", "x y z", "=_x:1?2=")) {
            assertIsRead(type, boundary);
        }
    }

    @Test
    void alternativesWithinAnotherMultipartStayAlternatives() throws UnreadableMail {
        String raw = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                + "Content-Type: multipart/alternative; boundary=another\n\n--in\nContent-Type: text/plain\n\nHello\n"
                + "--in\nContent-Type: text/html\n\n<b>Hello</b>\n--in--\n--b\nContent-Type: image/png; name=1.png\n\nx\n--b--\n";

        Mail mail = new MailParser().read(raw.getBytes(StandardCharsets.UTF_8));

        assertThat(mail.newText(List.of())).isEqualTo("Hello");
        assertThat(mail.body().html()).isEqualTo("<b>Hello</b>");
        assertThat(mail.body().files()).extracting(MailFile::name).containsExactly("1.png");
    }

    @ParameterizedTest
    @CsvSource({
        "'Hello\n\n--b\n{file}\n--b--\n'",
        "'--b\n{file}\n--b--\n\nHello\n'",
        "'--b\nContent-Type: text/plain\n\n \n--b\n{file}\n--b--\nHello'"
    })
    void whatStandsBesideThePartsIsReadWhereNoneSaysAnything(String content) throws UnreadableMail {
        assertThat(newText(content)).isEqualTo("Hello");
    }

    @ParameterizedTest
    @CsvSource({
        "'This is a multi-part message in MIME format.\n\n--b\n{file}\n--b--\n', ''",
        "'Before\n--b\n\nHello\n--b\n{file}\n--b--\nBehind', Hello"
    })
    void otherwiseItIsForProgramsThatKnowOfNoParts(String content, String text) throws UnreadableMail {
        assertThat(newText(content)).isEqualTo(text);
    }

    private static String newText(String content) throws UnreadableMail {
        String raw = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                + content.replace("{file}", "Content-Type: image/png; name=1.png\n\nx");
        Mail mail = new MailParser().read(raw.getBytes(StandardCharsets.UTF_8));
        assertThat(mail.body().files()).hasSize(1);
        return mail.newText(List.of());
    }

    @Test
    void whatHasNoPartsAtAllIsText() throws UnreadableMail {
        String raw = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                + "Content-Type: multipart/alternative; boundary=in\n\nHello\n--b--\n";

        assertThat(new MailParser().read(raw.getBytes(StandardCharsets.UTF_8)).newText(List.of()))
                .isEqualTo("Hello");
    }
}
