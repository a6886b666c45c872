package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hotline.kit.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailParserTest {

    private static final String HEAD = "From: Ann <ann@example.org>\nTo: support@hotline.example\nSubject: it\n";

    private final MailParser reader = new MailParser();

    private Mail read(String raw) throws UnreadableMail {
        return reader.read(raw.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8",
        "iso-8859-15, ISO-8859-15",
        "windows-1252, windows-1252",
        "iso-8859-1, windows-1252",
        "us-ascii, UTF-8"
    })
    void theTextIsReadInItsCharset(String label, String real) throws UnreadableMail {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        raw.writeBytes(
                (HEAD + "Content-Type: text/plain; charset=" + label + "\n\n").getBytes(StandardCharsets.US_ASCII));
        raw.writeBytes("Prix : 10 € à l'été".getBytes(Charset.forName(real)));

        assertThat(reader.read(raw.toByteArray()).newText(List.of())).isEqualTo("Prix : 10 € à l'été");
    }

    @Test
    void anEncodedWordMayEndInTheMiddleOfACharacter() throws UnreadableMail {
        String subject = "=?utf-8?B?w4k=?= =?utf-8?B?dMM=?=\n =?utf-8?B?qQ==?=";

        assertThat(read("From: a@b.c\nSubject: " + subject + "\n\nx").subject()).isEqualTo("Été");
    }

    @Test
    void ofTwoAlternativesTheTextIsReadAndTheMarkupIsShown() throws UnreadableMail {
        Mail mail = read(HEAD + """
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                plain words
                --b
                Content-Type: text/html

                <p>rich <i>words</i><script>x()</script></p>
                --b--
                """);

        assertThat(mail.newText(List.of())).isEqualTo("plain words");
        assertThat(mail.body().html()).isEqualTo("<p>rich <i>words</i></p>");
        assertThat(mail.body().files()).isEmpty();
    }

    @Test
    void aMailInHtmlOnlyIsReadAsLaidOut() throws UnreadableMail {
        Mail mail = read(HEAD
                + "In-Reply-To: <1@b.example>\nContent-Type: text/html\n\n<div>Hello</div><div>World<br>again</div><ul><li>one</li></ul>"
                + "<blockquote type=cite>old</blockquote>");

        assertThat(mail.body().fullText()).isEqualTo("Hello\nWorld\nagain\n- one\n\n> old");
        assertThat(mail.newText(List.of())).isEqualTo("Hello\nWorld\nagain\n- one");
    }

    @Test
    void filesAreKeptWithTheirBytesAndASafeName() throws UnreadableMail {
        String content = Base64.getMimeEncoder().encodeToString(new byte[] {1, 2, 3});
        Mail mail = read(HEAD + """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                see attached
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*0*=utf-8''..%%2F..%%2Ffactur; filename*1*=e%%20%%C3%%A9t%%C3%%A9.pdf
                Content-Transfer-Encoding: base64

                %s
                --b
                Content-Type: message/rfc822

                From: other@example.org

                inner
                --b--
                """.formatted(content));

        assertThat(mail.body().files())
                .extracting(MailFile::name)
                .containsExactly("facture été.pdf", "attachment-2.eml");
        assertThat(mail.body().files().get(0).content()).containsExactly(1, 2, 3);
        assertThat(mail.newText(List.of())).isEqualTo("see attached");
    }

    @Test
    void aDeliveryReportNamesTheMailThatFailed() throws UnreadableMail {
        Mail mail = read("""
                From: MAILER-DAEMON@mx.example
                To: support@hotline.example
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                Sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; gone@example.org
                Action: failed
                Status: 5.1.1
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <t.tok.1@hotline.example>
                --b--
                """);

        assertThat(mail.bounce())
                .contains(new BounceNotice(
                        "t.tok.1@hotline.example", "5.1.1", List.of("gone@example.org"), List.of("gone@example.org")));
        assertThat(mail.autoGenerated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 24 Nov 2026 10:00:00 +0100 | 2026-11-24T09:00:00Z",
                "24 Nov 26 10:00 GMT | 2026-11-24T10:00:00Z",
                "Tue, 24 Nov 2026 10:00:00 -0800 (PST) | 2026-11-24T18:00:00Z"
            })
    void theDateIsReadInOldFormsToo(String date, Instant expected) throws UnreadableMail {
        assertThat(read(HEAD + "Date: " + date + "\n\nx").sentAt()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: 31 Feb 2026 10:00 GMT",
                "Date: soon",
                "Date: Tue, 24 Foo 2026 10:00:00 +0000",
                "Date: 24 Nov 2026 10:00 +9900"
            })
    void aDateThatIsNoneIsNone(String header) throws UnreadableMail {
        assertThat(read(HEAD + header + "\n\nx").sentAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD + "House on fire",
                HEAD + "House on fire\n",
                HEAD + "House on fire\nNote: now",
                HEAD + "House on fire\n\nSend help",
                HEAD + " \nHouse on fire",
                "From ann Tue Nov 24 2026\n" + HEAD + "House on fire",
                "From ann Tue Nov 24 2026\n" + HEAD + "\nHouse on fire",
                HEAD + "\nHouse on fire"
            })
    void whatSomebodyWroteIsSeenWithOrWithoutAnEmptyLineBeforeIt(String raw) throws UnreadableMail {
        for (String written : new String[] {raw, raw.replace("\n", "\r\n")}) {
            Mail mail = read(written);

            assertThat(mail.body().fullText()).startsWith("House on fire");
            assertThat(mail.subject()).isEqualTo("it");
            assertThat(mail.from()).isEqualTo(new Mailbox("Ann", "ann@example.org"));
        }
    }

    @Test
    void aLineThatWasFoldedWronglyDoesNotEndTheHeaders() throws UnreadableMail {
        Mail mail = read("Subject: a long\nsubject\nFrom: Ann <ann@example.org>\n\nHello");

        assertThat(mail.from()).isEqualTo(new Mailbox("Ann", "ann@example.org"));
        assertThat(mail.newText(List.of())).isEqualTo("Hello");
    }

    @Property(tries = 200)
    void aSubjectSurvivesItsEncoding(@ForAll String text, @ForAll Random random) throws UnreadableMail {
        String subject = PlainText.oneLine(text);
        StringBuilder header = new StringBuilder();
        byte[] bytes = subject.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; ) { // cut anywhere, also inside a character
            int length = Math.min(bytes.length - i, 1 + random.nextInt(20));
            header.append(" =?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(bytes, i, i + length)))
                    .append("?=\n");
            i += length;
        }

        Mail mail = read("From: a@b.c\nSubject:" + (header.isEmpty() ? "\n" : header) + "\nx");

        assertThat(mail.subject() == null ? "" : mail.subject()).isEqualTo(Texts.atMost(500, subject));
    }
}
