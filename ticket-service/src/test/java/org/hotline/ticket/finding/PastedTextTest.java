package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.finding.Searching.assertAllFind;
import static org.hotline.ticket.finding.Searching.found;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Attachment;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste into the search is words; a text that stands somewhere is found where it stands. */
@TicketServiceTest
class PastedTextTest {

    private static final List<String> TEXTS = List.of(
            "-word",
            "a -b",
            "\"Zahlung fehlgeschlagen\"",
            "« entre guillemets »",
            "red OR green",
            "this or that and not those",
            "50*",
            "key:value|other!&(more)<->last",
            "https://shop.example.org/basket/item_7?x=1&y=%20#top",
            "j.dupont+shop@mail.example.org",
            "+33 (0)6 12.34.56-78",
            "DOSSIER-2026-88412",
            "1.234,56 €",
            "2026-05-01T10:00:00Z",
            "v1.2.3-rc1",
            "C:\\Users\\Änne\\Rechnung 05.pdf",
            "/var/log/app_2026-05.log",
            "\\\\server\\share$",
            "<b>bold</b> &amp; <script>",
            "merci 😀👍",
            "请求退款处理",
            "返金してください",
            "ขอคืนเงิน",
            "возврат средств",
            "Müller & Söhne, Straße 5",
            "ŻÓŁĆ œuvre Ærø",
            "l'identifiant",
            "l’abonnement d’été",
            "aujourd'hui",
            "porte-monnaie arc-en-ciel",
            "e\u2011mail soft\u00adhyphen zero\u200bwidth",
            "C++",
            "C#",
            ".NET",
            "it is what it is",
            "est-ce que c'est à vous",
            "ich bin es nicht",
            "lo que no es de ella",
            "non è il mio",
            "Ng",
            "O'Brien",
            Normalizer.normalize("déjà vu à Málaga", Form.NFD),
            "100%_sure; $HOME=~ `x`",
            "a/b/c a.b.c a,b,c",
            "ABC123def XMLHttpRequest iPhone15",
            "-".repeat(50) + " cut here");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es", "it", "zh"})
    void whateverStandsInAMessageIsFoundByPastingIt(String language) {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .in(language)
                        .saying("s", String.join("\n", TEXTS))
                        .event());

        SoftAssertions.assertSoftly(softly -> TEXTS.forEach(text -> {
            softly.assertThat(found(text)).as(text).contains(id);
            softly.assertThat(found(text + " absent")).as(text).doesNotContain(id);
        }));
    }

    @Test
    void partsOfNamesHostsAddressesAndJoinedWordsAreFound() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .in("de")
                        .saying(
                                "Störung WLAN-Router",
                                "invoice_2026-05.pdf auf vpn.example.org im GästeNETZ, DOSSIER-2026-88412, INV7788,"
                                        + " C:\\Temp\\drucker.log, 请求退款处理, Frau Müller und Herr Schroeder")
                        .event());

        assertAllFind(
                id,
                "invoice",
                "pdf",
                "VPN",
                "example",
                "vpn.example",
                "wlan",
                "router störung",
                "gäste",
                "Netz",
                "gästenetz",
                "88412",
                "dossier 88412",
                "7788",
                "inv7788",
                "drucker",
                "退款",
                "mueller",
                "MUELLER stoerung",
                "schröder");
        assertThat(found("invoice 2027")).doesNotContain(id);
    }

    @Test
    void filesAndAddressesOfAMessageAreFoundWithItsWords() {
        UUID mail = arrive(
                kafka,
                Inbound.mail()
                        .from("j.dupont@radium.example")
                        .saying("Vertrag", "siehe Anhang")
                        .with(file("Kündigung_Vertrag-4711.PDF"), file(Normalizer.normalize("café.png", Form.NFD)))
                        .event());
        UUID call =
                arrive(kafka, Inbound.call(Ids.next()).from("+33 6 98 76 54 32").event());

        assertAllFind(
                mail,
                "dupont",
                "j.dupont@radium.example",
                "radium anhang",
                "kündigung",
                "Kündigung_Vertrag-4711.PDF",
                "4711 dupont",
                "café.png");
        assertAllFind(call, "+33698765432", "06 98 76 54 32", "0033 6 98 76 54 32");
    }

    @Test
    void aTelephoneNumberIsFoundInAllItsSpellings() {
        UUID spaced = said("Rappelez-moi au 07 55 44 33 22 ou écrivez.");
        UUID joined = said("tel:+33755443322");
        UUID dotted = said("Fax 07.55.44.33.22 / 12");

        for (String spelling : List.of(
                "0755443322",
                "+33755443322",
                "07 55 44 33 22",
                "07.55.44.33.22",
                "+33 (0)7 55-44-33-22",
                "0033755443322")) {
            assertThat(found(spelling)).as(spelling).contains(spaced, joined);
        }
        assertThat(found("07 55 44 33 22")).contains(dotted);
        assertThat(found("0755443321")).doesNotContain(spaced, joined, dotted);
    }

    @Test
    void shortNamesThatAreStopWordsAreFoundWhenNothingElseIsAsked() {
        UUID french = arrive(
                kafka,
                Inbound.mail()
                        .in("fr")
                        .saying("Accès", "Le SI est en panne, l'IT et les RH n'ont pas de C++")
                        .event());
        UUID english = arrive(
                kafka,
                Inbound.mail()
                        .in("en")
                        .saying("Access", "Ask IT whether the SI is up, RH says C++")
                        .event());
        UUID without = arrive(
                kafka,
                Inbound.mail()
                        .in("fr")
                        .saying("Autre", "c'est tout autre chose")
                        .event());

        for (String name : List.of("SI", "IT", "RH", "C++", "si", "it", "the it")) {
            assertThat(found(name)).as(name).contains(english).doesNotContain(without);
        }
        assertAllFind(french, "SI", "IT", "RH", "C++", "le SI", "SI IT RH");
    }

    @Test
    void nothingThatIsPastedIsAnOperator() {
        UUID both = said("Der Kessel pfeift und die Heizung tropft");

        assertAllFind(both, "kessel -heizung", "\"heizung kessel\"", "!kessel", "kessel & heizung", "heizung:* kessel");
        assertThat(found("kessel OR waschmaschine")).doesNotContain(both);
        assertThat(found("kess*")).doesNotContain(both);
        assertThat(found("- \"\" ()")).isEmpty();
    }

    private UUID said(String text) {
        return arrive(kafka, Inbound.mail().in(null).saying("s", text).event());
    }

    private static Attachment file(String name) {
        return new Attachment(Ids.next(), name, "application/octet-stream", 1);
    }
}
