package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files keep their names however wrongly programs write them. */
class HeaderParametersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Disposition: attachment filename=\"plan 1.pdf\"",
                "Content-Disposition: attachment  filename = \"plan 1.pdf\"",
                "Content-Disposition: attachment, filename=\"plan 1.pdf\"",
                "Content-Disposition: attachment\n filename*=utf-8''plan%201.pdf",
                "Content-Disposition: inline filename*0=\"plan\"; filename*1=\" 1.pdf\"",
                "Content-Disposition: filename=\"plan 1.pdf\"",
                "Content-Disposition: attachment; filename=\"plan 1.pdf\"",
                "Content-Disposition: attachment\nContent-Type: application/pdf name=\"plan 1.pdf\""
            })
    void theNameIsRead(String header) throws UnreadableMail {
        String type = header.contains("Content-Type") ? "" : "Content-Type: application/pdf\n";

        assertThat(FileNamesTest.nameOf("UTF-8", "Content-Type: text/plain\n\nHello", type + header + "\n\nx\n"))
                .isEqualTo("plan 1.pdf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "filename=\"q 1.pdf\" size=4|q 1.pdf",
                "~filename=\"q 1.pdf\"\n\tsize=4~|q 1.pdf",
                "filename=\"q 1.pdf\", size=4|q 1.pdf",
                "filename=q.pdf size=4|q.pdf",
                "filename=my plan.pdf; size=4|my plan.pdf",
                "filename=plan (1).pdf|plan (1).pdf",
                "filename=a,b=c.pdf|a,b=c.pdf",
                "filename=\"a=b; c=d.pdf\"|a=b; c=d.pdf",
                "filename=\"Plan \"new\" 2.pdf\"|Plan new 2.pdf",
                "filename=\"q.pdf|q.pdf",
                "filename=\"q.pdf;size=4|q.pdf",
                ";; filename=\"q.pdf\";;|q.pdf",
                "filename:\"q.pdf\"|q.pdf",
                "file name=\"q.pdf\"|q.pdf",
                "name=\"q.pdf\"|q.pdf",
                "creation-date=\"Mon, 1 Jan 2024 10:00:00 +0000\" filename=\"q.pdf\"|q.pdf",
                "filename=\"C:\\Users\\ann\\new plan.pdf\"|new plan.pdf",
                "filename=\"\\\\server\\share\\q.pdf\"|q.pdf",
                "filename=\"/home/ann/plan.pdf\"|plan.pdf",
                "filename=\"\";filename=\"q.pdf\"|q.pdf",
                "filename=\"q.pdf\"; filename=\"other.pdf\"|q.pdf",
                "filename=\"q.pdf\"; filename*=utf-8''|q.pdf",
                "filename=\"été.pdf\"; filename*=utf-8''%3F%3Ft.pdf|été.pdf",
                "filename=\"?????.pdf\"; name=\"счёт.pdf\"|счёт.pdf",
                "filename*=x-unknown''%C3%A9t%C3%A9.pdf|été.pdf",
                "filename*=us-ascii''%C3%A9t%C3%A9.pdf|été.pdf",
                "filename*=utf-8''%E9t%E9.pdf|été.pdf",
                "filename=UTF-8''%C3%A9t%C3%A9.pdf|été.pdf",
                "filename=\"utf-8'fr'%C3%A9t%C3%A9.pdf\"|été.pdf",
                "filename=\"%C3%A9t%C3%A9.pdf\"|été.pdf",
                "filename=\"my%20plan+.pdf\"|my plan+.pdf",
                "filename=\"50%20off%.pdf\"|50%20off%.pdf",
                "filename=\"%E9t%E9.pdf\"|%E9t%E9.pdf",
                "filename=\"100%25.pdf\"|100%25.pdf",
                "filename=\"=?UTF-8?B?w6l0w6kucGRm\"|été.pdf",
                "filename*=\"=?UTF-8?B?w6l0w6kucGRm?=\"|été.pdf",
                "filename*0=\"=?utf-8?Q?a\"; filename*1=\"b.pdf?=\"|ab.pdf",
                "filename=\"R&amp;D.pdf\"|R&D.pdf",
                "filename=\"&#1089;&#1095;&#1105;&#1090;.pdf\"|счёт.pdf",
                "filename=\"R&D;x.pdf\"|R&D;x.pdf"
            })
    void aNameIsReadHoweverItsParameterIsWritten(String parameters, String name) throws UnreadableMail {
        String file = "Content-Type: application/pdf\nContent-Disposition: attachment; " + parameters;

        assertThat(FileNamesTest.nameOf("UTF-8", "Content-Type: text/plain\n\nHello", file + "\n\nx\n"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\" ", "a=", "a=\"", ";", "=", "\\\"", "(", " x", "filename=\"a\" "})
    void nothingTakesLongToRead(String piece) {
        String hostile = "attachment; filename=" + piece.repeat(8_000 / piece.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(new ParameterValues(HeaderParameters.of(hostile), null).all("filename"))
                        .hasSizeLessThan(2_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain charset=iso-8859-15",
                "text/plain charset=\"iso-8859-15\"",
                "text/plain, charset=iso-8859-15",
                "text/plain charset = \"iso-8859-15\" format=flowed",
                "text/html charset=iso-8859-15",
                "text/plain; charset=iso-8859-15 (Western)",
                "text/plain; (Western) charset=iso-8859-15"
            })
    void aLetterIsRead(String type) throws UnreadableMail {
        byte[] raw = ("From: ann@shop.example\nContent-Type: " + type + "\n\nLa facture : 12 \u00a4, pay\u00e9e\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        Mail mail = new MailParser().read(raw);

        assertThat(mail.newText(List.of())).isEqualTo("La facture : 12 \u20ac, pay\u00e9e");
        assertThat(mail.body().files()).isEmpty();
    }
}
