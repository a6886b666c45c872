package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotline.gateway.mail.MailParser;
import org.hotline.gateway.mail.UnreadableMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How programs of many countries write a reply that says {@code Yes.}; we do not know what is answered. */
class MailProgramsOfTheWorldTest {

    private static final String SUPPORT = "Support <help@shop.example>";

    private static String newText(String type, String content) throws UnreadableMail {
        String mail =
                "From: ann@shop.example\nTo: help@hotline.example\nSubject: Re: T\nIn-Reply-To: <x@y.example>\nMIME-Version: 1.0\nContent-Type: "
                        + type + "; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + content + "\n";
        return new MailParser().read(mail.getBytes(StandardCharsets.UTF_8)).newText(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 27.11.26 um 18:02 schrieb Support:",
                "Op 27-11-2026 om 18:02 schreef Support:",
                "Den 27.11.2026 18:02, skrev Support:",
                "W dniu 27.11.2026 o 18:02, Support pisze:",
                "pt., 27 lis 2026 o 18:02 {support} napisał(a):",
                "Dňa 27. 11. 2026 o 18:02 Support napísal(a):",
                "El vie, 27 nov 2026, 18:02, {support} escribió:",
                "El dia 27/11/26 a les 18:02, Support ha escrit:",
                "Pe vin., 27 nov. 2026 la 18:02, Support a scris:",
                "Στις 27/11/26 18:02, ο Support έγραψε:",
                "27.11.2026 18:02, Support пишет:",
                "27.11.2026, 18:02, \"Поддержка\" <help@shop.example>:",
                "пт, 27 нояб. 2026 г. в 18:02, {support}:",
                "2026年11月27日(金) 18:02 {support}:",
                "On Friday, November 27th, 2026 at 18:02, {support} wrote:"
            })
    void anAttributionAboveMarkedLinesIsKnown(String attribution) throws UnreadableMail {
        String announced = attribution.replace("{support}", SUPPORT);

        assertThat(newText("text/plain", "Yes.\n\n" + announced + "\n\n> Which day?\n> Alice\n"))
                .isEqualTo("Yes.");
        assertThat(newText("text/plain", "See below.\n\n" + announced + "\n> Which day?\nMonday\n> Is it red?\nNo"))
                .isEqualTo("See below.\n\nMonday\n\nNo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gesendet: Freitag, 27. November 2026 um 18:02 Uhr\nVon: \"Help\" <help@shop.example>\nAn: ann\nBetreff: T",
                "envoyé : 27 novembre 2026 à 18:02\nde : {support}\nà : ann\nobjet : T",
                "----- Mail original -----\nDe: \"Support\" <help@shop.example>\nÀ: \"ann\" <a@shop.example>\nEnvoyé: Vendredi 27 Novembre 2026 18:02:11\nObjet: T",
                "Message du 27/11/26 18:02\nDe : \"Support\" <help@shop.example>\nA : ann\nCopie à : \nObjet : T",
                "差出人: {support}\n送信日時: 2026年11月27日 18:02\n宛先: ann\n件名: T",
                "发件人: {support}\n发送时间: 2026年11月27日 18:02\n收件人: ann\n主题: T",
                "보낸 사람: {support}\n보낸 날짜: 2026년 11월 27일 18:02\n받는 사람: ann\n제목: T",
                "Od: {support}\nWysłano: piątek, 27 listopada 2026 18:02\nDo: ann\nTemat: T",
                "Od: {support}\nOdesláno: pátek 27. listopadu 2026 18:02\nKomu: ann\nPředmět: T",
                "От: {support}\nОтправлено: 27 ноября 2026 г. 18:02\nКому: ann\nТема: T",
                "Feladó: {support}\nElküldve: 2026. november 27. 18:02\nCímzett: ann\nTárgy: T",
                "Kimden: {support}\nGönderildi: 27 Kasım 2026 Cuma 18:02\nKime: ann\nKonu: T"
            })
    void headersOfWhatIsRepeatedAreKnown(String headers) throws UnreadableMail {
        assertThat(newText("text/plain", "Yes.\n\n" + headers.replace("{support}", SUPPORT) + "\n\nWhich day?\nAlice"))
                .isEqualTo("Yes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Message du 27/11/26 18:02<br />De : \"Support\" &lt;help@shop.example&gt;<br />A : ann<br />Copie à : <br />Objet : T</p>",
                "Пятница, 27 ноября 2026, 18:02 +03:00 от Поддержка &lt;help@shop.example&gt;:<br>&nbsp;",
                "<div>On 27 Nov 2026 at 18:02, Support wrote:</div>"
            })
    void aBlockThatBeginsWithOneIsAQuotation(String announcement) throws UnreadableMail {
        String block =
                "<blockquote style=\"border-left:1px solid #0857A6;margin:10px\">%s<div>Which day?</div></blockquote>";

        assertThat(newText("text/html", "<div>Yes.</div>" + block.formatted(announcement)))
                .isEqualTo("Yes.");
        assertThat(newText("text/html", "<div>Yes.</div>" + block.formatted("")))
                .contains("Which day?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent with [Proton Mail](https://proton.example/mail/home) secure email.",
                "iPhoneから送信",
                "发自我的iPhone",
                "나의 iPhone에서 보냄"
            })
    void theLineByWhichATelephoneSignsIsNoWordOfItsOwners(String line) throws UnreadableMail {
        String quotation = "\n\nOn 27 Nov 2026, at 18:02, " + SUPPORT + " wrote:\n> Which day?\n";

        assertThat(newText("text/plain", "Yes.\n\n" + line + quotation)).isEqualTo("Yes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"elementToProof\">Monday</div>",
                "<div class=\"elementToProof\"><span style=\"color:black\">Monday</span></div>"
            })
    void whatOutlookOnTheWebDidNotRenameWasWrittenThere(String answer) throws UnreadableMail {
        String quoted = "<div class=\"x_elementToProof\">Which day may the technician come?</div>";
        String html =
                "<div class=\"elementToProof\">See below.</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>From:</b> Support<br>"
                        + "<b>Sent:</b> Friday, November 27, 2026 6:02 PM<br><b>To:</b> Ann<br><b>Subject:</b> T</div>"
                        + quoted + "%s"
                        + quoted;

        assertThat(newText("text/html", html.formatted(answer))).isEqualTo("See below.\n\nMonday");
    }

    @Test
    void headersThatAProgramMarksOnceMoreAnnounceWhatStandsBelow() throws UnreadableMail {
        String headers = "&gt; Message du 02/03/26 09:12<br>&gt; De : \"Support\" &lt;help@shop.example&gt;<br>"
                + "&gt; A : ann@shop.example<br>&gt; Copie à : <br>&gt; Objet : T<br>&gt; <br>";
        String quoted = "<div>Bonjour Ann,</div><div><br></div><div>Le voyant est-il rouge ?</div>";

        assertThat(newText("text/html", "Oui.<br><br><blockquote>" + headers + quoted + "</blockquote>"))
                .isEqualTo("Oui.");
        assertThat(newText("text/html", "<blockquote>" + headers + quoted + "</blockquote><div>Oui.</div>"))
                .isEqualTo("Oui.");
    }
}
