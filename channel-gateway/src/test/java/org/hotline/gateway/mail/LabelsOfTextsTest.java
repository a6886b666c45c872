package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which charset a text is read whose sender labels it wrongly, or in the text itself. */
class LabelsOfTextsTest {

    private static Mail mail(String type, String text, String charset) throws UnreadableMail {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        raw.writeBytes(("From: a@shop.example\nSubject: s\nMIME-Version: 1.0\nContent-Type: " + type
                        + "\nContent-Transfer-Encoding: 8bit\n\n")
                .getBytes(StandardCharsets.US_ASCII));
        raw.writeBytes(text.getBytes(Charset.forName(charset)));
        return new MailParser().read(raw.toByteArray());
    }

    private static String read(String type, String text, String charset) throws UnreadableMail {
        return mail(type, text, charset).newText(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=\"windows-1251\">, 'Здравствуйте, Анна', windows-1251",
        "<META CHARSET=koi8-r>, 'Здравствуйте', KOI8-R",
        "'<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">', 打印机坏了, GB2312",
        "<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>, プリンタ, Shift_JIS",
        "<?xml version='1.0' encoding='ISO-8859-2'?>, Łódź, ISO-8859-2",
        "<meta charset=\"windows-1253\"/>, Καλημέρα, windows-1253",
        "<meta charset=utf-16>, Réclamation, UTF-8",
        "<meta charset=windows-1251>, Réclamation, UTF-8"
    })
    void markupWithoutALabelIsReadAsItSaysOfItself(String declaration, String text, String charset)
            throws UnreadableMail {
        String html = "<html><head>" + declaration + "</head><body><p>" + text + "</p></body></html>";

        assertThat(read("text/html", html, charset)).isEqualTo(text);
        assertThat(read("text/html; charset=us-ascii", html, charset)).isEqualTo(text);
    }

    @Test
    void theLabelOfThePartGoesBeforeWhatTheMarkupSays() throws UnreadableMail {
        String html = "<meta charset=windows-1251><p>Καλημέρα</p>";

        assertThat(read("text/html; charset=windows-1253", html, "windows-1253"))
                .isEqualTo("Καλημέρα");
    }

    @ParameterizedTest
    @CsvSource({
        "Réclamation : rien n'est livré, iso-8859-1",
        "l’imprimante, windows-1252",
        "Prix : 12 €, iso-8859-15",
        "Привет, latin1",
        "日本, cp1252"
    })
    void whatIsUtf8IsReadSoThoughItIsCalledWestern(String text, String label) throws UnreadableMail {
        assertThat(read("text/plain; charset=" + label, text, "UTF-8")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Принтер не печатает, windows-1251",
        "Принтер не печатает, koi8-r",
        "Принтер, iso-8859-5",
        "Zażółć gęślą, iso-8859-2",
        "Καλημέρα, windows-1253",
        "Größe geändert für Österreich, macintosh"
    })
    void whatIsUtf8IsReadSoWhateverCharsetOfSingleBytesItIsCalled(String text, String label) throws UnreadableMail {
        assertThat(read("text/plain; charset=" + label, text, "UTF-8")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Принтер не печатает, windows-1251",
        "ПРИНТЕР НЕ РАБОТАЕТ, koi8-r",
        "съешь ещё этих мягких французских булок, cp866",
        "Łódź ćłĆłń źdźbło, iso-8859-2",
        "เครื่องพิมพ์ไม่ทำงาน, tis-620",
        "联通, gbk",
        "המדפסת לא עובדת, windows-1255"
    })
    void whatIsNotUtf8IsReadAsItIsLabelled(String text, String charset) throws UnreadableMail {
        assertThat(read("text/plain; charset=" + charset, text, charset)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'Hello, my phone is dead', utf-16, UTF-8",
        "Réclamation : rien n'est livré, utf-16le, UTF-8",
        "Réclamation : rien n'est livré, unicode, windows-1252",
        "'Привет, это Анна', ucs-2, UTF-8",
        "Hello, utf-32, UTF-8"
    })
    void whatIsWrittenInBytesIsReadSoThoughItIsCalledWiderUnicode(String text, String label, String charset)
            throws UnreadableMail {
        assertThat(read("text/plain; charset=" + label, text, charset)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'Hello', utf-16le", "打印机坏了请帮忙, utf-16be", "打印机坏了请帮忙, utf-16le", "プリンタ, utf-16be"})
    void whatIsWiderUnicodeIsReadAsItIsLabelled(String text, String charset) throws UnreadableMail {
        String label = "text/plain; charset=" + charset + "\nContent-Transfer-Encoding: base64";
        String encoded = Base64.getMimeEncoder().encodeToString(text.getBytes(Charset.forName(charset)));

        assertThat(read(label, encoded, "UTF-8")).isEqualTo(text);
    }

    @Test
    void shiftedJapaneseIsReadSoThoughItIsCalledWestern() throws UnreadableMail {
        assertThat(read("text/plain; charset=iso-8859-1", "プリンタが動きません", "ISO-2022-JP"))
                .isEqualTo("プリンタが動きません");
    }

    @ParameterizedTest
    @CsvSource({"Réclamation : rien n'est livré", "le CAFÉ» de la gare", "DÉJÀ VU", "Ã la carte", "12 €"})
    void whatIsWesternIsReadSo(String text) throws UnreadableMail {
        assertThat(read("text/plain; charset=iso-8859-1", text, "windows-1252")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"&#xD800;", "&#56320;", "&#xDBFF;"})
    void halfACharacterIsSeenToBeMissing(String half) throws UnreadableMail {
        Mail mail = mail("text/html; charset=utf-8", "<p>a" + half + "b &#x1F600;</p>", "UTF-8");

        assertThat(mail.newText(List.of())).isEqualTo("a\uFFFDb 😀");
        assertThat(mail.body().html()).contains("😀").doesNotContain("?");
        assertThat(PlainText.lines("a\uD800b")).isEqualTo("a\uFFFDb");
        assertThat(PlainText.oneLine("a\uDC00b😀")).isEqualTo("a\uFFFDb😀");
    }
}
