package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files keep their names where the sender forgot the semicolon before them. */
class UndividedParametersTest {

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
    @ValueSource(
            strings = {
                "text/plain charset=iso-8859-15",
                "text/plain charset=\"iso-8859-15\"",
                "text/plain, charset=iso-8859-15",
                "text/plain charset = \"iso-8859-15\" format=flowed",
                "text/html charset=iso-8859-15"
            })
    void aLetterIsRead(String type) throws UnreadableMail {
        byte[] raw = ("From: ann@shop.example\nContent-Type: " + type + "\n\nLa facture : 12 \u00a4, pay\u00e9e\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        Mail mail = new MailParser().read(raw);

        assertThat(mail.newText(List.of())).isEqualTo("La facture : 12 \u20ac, pay\u00e9e");
        assertThat(mail.body().files()).isEmpty();
    }
}
