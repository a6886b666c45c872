package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

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
}
