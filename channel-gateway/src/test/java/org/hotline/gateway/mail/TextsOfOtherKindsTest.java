package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is neither plain nor HTML and that people read as it is. */
class TextsOfOtherKindsTest {

    private static Mail read(String type, String content) throws UnreadableMail {
        return new MailParser()
                .read(("From: a@shop.example\nSubject: s\nMIME-Version: 1.0\nContent-Type: " + type + "\n\n" + content)
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/markdown", "text/x-markdown; charset=utf-8", "text/enriched", "text/richtext"})
    void isReadWhereItIsWhatHeWrote(String type) throws UnreadableMail {
        Mail alone = read(type, "It is **broken**.\n");
        Mail first =
                read("multipart/mixed; boundary=b", "--b\nContent-Type: " + type + "\n\nIt is **broken**.\n--b--\n");
        Mail alternative = read(
                "multipart/alternative; boundary=b",
                "--b\nContent-Type: text/plain\n\nIt is **broken**.\n--b\nContent-Type: " + type
                        + "\n\nIt is **broken**.\n--b--\n");

        for (Mail mail : List.of(alone, first, alternative)) {
            assertThat(mail.newText(List.of())).isEqualTo("It is **broken**.");
        }
        assertThat(alone.body().files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/markdown; name=readme.md", "text/calendar", "text/csv", "text/vcard"})
    void isAFileWhereItHasANameOrIsForMachines(String type) throws UnreadableMail {
        Mail mail = read(
                "multipart/mixed; boundary=b",
                "--b\nContent-Type: text/plain\n\nSee the file.\n--b\nContent-Type: " + type + "\n\nx\n--b--\n");

        assertThat(mail.newText(List.of())).isEqualTo("See the file.");
        assertThat(mail.body().files()).hasSize(1);
    }
}
