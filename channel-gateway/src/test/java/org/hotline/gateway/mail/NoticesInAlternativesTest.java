package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a program writes plain text only to say that there is none, the markup is read. */
class NoticesInAlternativesTest {

    private static String read(String plain, String html) throws UnreadableMail {
        String raw = "From: ann@shop.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
                + "--b\nContent-Type: text/plain; charset=utf-8\n\n" + plain
                + "\n--b\nContent-Type: text/html; charset=utf-8\n\n" + html + "\n--b--\n";
        return new MailParser().read(raw.getBytes(StandardCharsets.UTF_8)).newText(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This message is in HTML. Please use a mail reader that shows it.",
                "Votre logiciel de messagerie ne sait pas afficher le HTML.",
                "Ihr E-Mail-Programm kann kein HTML darstellen.",
                "[HTML]"
            })
    void aNoticeIsNotRead(String notice) throws UnreadableMail {
        assertThat(read(notice, "<p>Our printer is broken</p>")).isEqualTo("Our printer is broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My HTML page is broken", "HTML export: broken printer", "Broken"})
    void theSameWordsAreReadAsTheyAreWritten(String words) throws UnreadableMail {
        assertThat(read(words, "<p>" + words + "</p>")).isEqualTo(words);
        assertThat(read(words, "<p></p>")).isEqualTo(words);
    }
}
