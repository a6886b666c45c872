package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

    private static final String FRENCH = "Réclamation : le colis n'a pas été livré à l'étage.";
    private static final String RUSSIAN = "Здравствуйте, мой заказ так и не пришёл. Помогите, пожалуйста.";
    private static final String JAPANESE = "お世話になっております。注文した商品がまだ届いていません。";

    @ParameterizedTest
    @CsvSource({
        "latin1, windows-1252",
        "l1, windows-1252",
        "iso8859_1, windows-1252",
        "iso-ir-100, windows-1252",
        "cp819, windows-1252",
        "win-1252, windows-1252",
        "x-cp1252, windows-1252",
        "ansi-1252, windows-1252",
        "macintosh, x-MacRoman",
        "x-mac-roman, x-MacRoman",
        "mac, x-MacRoman",
        "cp-850, IBM850",
        "ibm850, IBM850",
        "850, IBM850",
        "latin-9, ISO-8859-15",
        "iso8859-15, ISO-8859-15",
        "cp037, IBM037",
        "ISO-8859-1, windows-1252",
        "'''iso-8859-1''', windows-1252",
        "utf8, UTF-8",
        "unicode-1-1-utf-8, UTF-8",
        "utf-16le, UTF-16LE"
    })
    void everyNicknameOfACharsetIsKnown(String label, String real) {
        assertThat(Charsets.decode(FRENCH.getBytes(Charset.forName(real)), label))
                .isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @CsvSource({
        "x-cp1251, windows-1251",
        "win1251, windows-1251",
        "koi8r, KOI8-R",
        "cskoi8r, KOI8-R",
        "cp866, IBM866",
        "dos-866, IBM866",
        "x-mac-cyrillic, x-MacCyrillic"
    })
    void thoseOfCyrillicToo(String label, String real) {
        assertThat(Charsets.decode(RUSSIAN.getBytes(Charset.forName(real)), label))
                .isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "x-sjis, windows-31j",
        "ms_kanji, windows-31j",
        "cp932, windows-31j",
        "x-euc-jp, EUC-JP",
        "csiso2022jp, ISO-2022-JP"
    })
    void thoseOfJapaneseToo(String label, String real) {
        assertThat(Charsets.decode(JAPANESE.getBytes(Charset.forName(real)), label))
                .isEqualTo(JAPANESE);
    }

    @ParameterizedTest
    @CsvSource({"x-gbk, GB18030", "gb_2312-80, GBK", "cp936, GBK", "gb2312, GB18030", "cn-big5, Big5", "big5, Big5"})
    void thoseOfChineseToo(String label, String real) {
        String text = "您好,我的订单还没有到".substring(0, real.equals("Big5") ? 2 : 11);

        assertThat(Charsets.decode(text.getBytes(Charset.forName(real)), label)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANSI_X3.4-1968",
                "cp367",
                "us",
                "iso646-us",
                "us-ascii",
                "utf-8",
                "unknown-8bit",
                "x-unknown",
                "",
                "no-such"
            })
    void aLabelThatSaysNothingIsNotBelieved(String label) {
        assertThat(Charsets.decode(FRENCH.getBytes(StandardCharsets.UTF_8), label))
                .isEqualTo(FRENCH);
        assertThat(Charsets.decode(FRENCH.getBytes(Charset.forName("windows-1252")), label))
                .isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void whatIsLabelledWithNothingIsReadAsItLooks(String real) {
        assertThat(Charsets.decode(RUSSIAN.getBytes(Charset.forName(real)), null))
                .isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-31j", "EUC-JP"})
    void japaneseWithoutALabelToo(String real) {
        assertThat(Charsets.decode(JAPANESE.getBytes(Charset.forName(real)), null))
                .isEqualTo(JAPANESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "us-ascii", ""})
    void damageStaysWhereItIs(String label) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((FRENCH + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("Message passé par la société.".getBytes(Charset.forName("windows-1252")));

        assertThat(Charsets.decode(bytes.toByteArray(), label)).isEqualTo(FRENCH + "\nMessage passé par la société.");
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, Le prix est de 30 €. Merci , FF, Le prix est de 30 €. Merci ÿ",
        "utf-8, Ça marche , E282, Ça marche \uFFFD",
        "us-ascii, Prix : 30 € , 96, Prix : 30 € –",
        "utf-8, Grüße , E9E8E0EAF4, Grüße éèàêô"
    })
    void oneWholeCharacterIsEnoughForAFewThatAreNot(String label, String text, String damage, String read) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((text + " ").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex(damage));

        assertThat(Charsets.decode(bytes.toByteArray(), label)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Où est le câble ?",
                "Ça coûte où",
                "L'élève a déjà reçu le colis à Noël, ça coûte 12 €, œuvre.",
                "Où est ma box, où est le câble ? À bientôt"
            })
    void shortFrenchWithoutALabelIsNotTakenForRomanian(String text) {
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));

        assertThat(Charsets.decode(bytes, null)).isEqualTo(text);
        assertThat(Charsets.decode(bytes, "us-ascii")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Żółta lampka świeci od wczoraj.",
                "Žlutá kontrolka svítí, prosím o pomoc.",
                "A készülék nem működik, kérem segítsenek. Őszintén köszönöm."
            })
    void whatIsClearlyOfCentralEuropeStaysSo(String text) {
        assertThat(Charsets.decode(text.getBytes(Charset.forName("windows-1250")), null))
                .isEqualTo(text);
    }

    @Test
    void aCharacterCutInHalfHurtsNoOther() {
        byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);
        bytes[2] = 'x';

        assertThat(Charsets.decode(bytes, "utf-8")).endsWith("clamation : le colis n'a pas été livré à l'étage.");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R"})
    void headersWithoutALabelAreInTheCharsetOfTheText(String real) throws UnreadableMail {
        byte[] raw =
                ("From: Иван Петров <ivan@shop.example>\nTo: help@hotline.example\nSubject: Заказ\nContent-Type: text/plain; charset="
                                + real + "\n\nПривет\n")
                        .getBytes(Charset.forName(real));

        Mail mail = new MailParser().read(raw);

        assertThat(mail.subject()).isEqualTo("Заказ");
        assertThat(mail.from()).isEqualTo(new Mailbox("Иван Петров", "ivan@shop.example"));
        assertThat(mail.newText(List.of())).isEqualTo("Привет");
    }
}
