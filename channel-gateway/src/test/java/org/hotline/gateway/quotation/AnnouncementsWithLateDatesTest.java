package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.gateway.quotation.AnsweredMail.SENT;
import static org.hotline.gateway.quotation.AnsweredMail.known;
import static org.hotline.gateway.quotation.AnsweredMail.unknown;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Announcements that are known by an address, a date and their shape alone, in whatever language. */
class AnnouncementsWithLateDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Support <help@shop.example> schrieb am Di., 24. Nov. 2026, 10:12:",
                "Support <help@shop.example> a écrit le 24/11/2026 à 10:12 :",
                "Support <help@shop.example> escreveu (terça, 24/11/2026 à(s) 10:12):",
                "Support <help@shop.example> kirjoitti 24.11.2026 kello 10.12:",
                "Wiadomość napisana przez Support <help@shop.example> w dniu 24 lis 2026, o godz. 10:12:",
                "Support <help@shop.example> şunları yazdı (24 Kas 2026 10:12):",
                "Quoting Support <help@shop.example>:",
                "Zitat von Support <help@shop.example>:",
                "Selon Support <help@shop.example>:"
            })
    void anAttributionMayNameTheSenderFirst(String attribution) {
        String mail = "Yes.\n\n" + attribution + "\n\n> " + SENT.replace("\n", "\n> ");

        assertThat(known(mail)).isEqualTo("Yes.");
        assertThat(unknown(mail)).isEqualTo("Yes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bob <bob@shop.example> schrieb mir am 24.11.2026 um 10:12:\n\nBitte anrufen.",
                "Bob <bob@shop.example> told me on 24 November 2026 at 10:12:\n- it is broken",
                "I am quoting Bob <bob@shop.example>:\n\nPlease call."
            })
    void aSentenceOfThatShapeAnnouncesNothingThatIsNotMarked(String text) {
        assertThat(unknown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Eredeti üzenet-----\nFeladó: {support}\nElküldve: 2026. november 24. 10:12\nCímzett: Ann\nTárgy: Re: Frage",
                "-------- 원본 메시지 --------\n보낸 사람: {support}\n보낸 날짜: 2026년 11월 24일 10:12\n받는 사람: Ann\n제목: Re: Frage",
                "Gönderen: {support}\nTarih: 24 Kasım 2026 10:12\nAlıcı: Ann\nKonusu: Re: Frage",
                "Saatja: {support}\nSaadetud: 24. november 2026 10:12\nAdressaat: Ann\nTeema: RE: Frage",
                "Pošiljatelj: {support}\nPoslano: 24. studenog 2026. 10:12\nPrimatelj: Ann\nPredmet: RE: Frage"
            })
    void headersAboveLinesOfOursAreKnownByTheirShape(String headers) {
        String announced = headers.replace("{support}", "Support <help@shop.example>");

        assertThat(known("Yes.\n\n" + announced + "\n\n" + SENT)).isEqualTo("Yes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name: Ann <ann@shop.example>\nTermin: 24. November 2026 10:12\nOrt: Lyon\nGrund: Umzug",
                "--- Meine Angaben ---\nName: Ann\nOrt: Lyon"
            })
    void whatACustomerFillsInIsNoHeader(String answer) {
        assertThat(known(answer + "\n\n" + SENT)).isEqualTo(answer);
        assertThat(unknown(answer + "\n\n> Which day?")).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Verstuurd vanaf mijn iPhone", "Надіслано з iPhone", "Надіслано з мого iPhone"})
    void theLineByWhichATelephoneSignsIsNotNew(String line) {
        assertThat(unknown("Yes.\n\n" + line)).isEqualTo("Yes.");
    }
}
