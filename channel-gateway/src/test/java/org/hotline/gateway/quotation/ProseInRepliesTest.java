package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences are never taken for what programs write. */
class ProseInRepliesTest {

    private static final String SENT =
            "Guten Tag Frau Weber,\n\nbitte starten Sie das Modem neu und warten Sie zwei Minuten.\nIhr Team";
    private static final String QUOTED =
            "\n\nAm 24.11.2026 um 10:00 schrieb Team <team@hotline.example>:\n> " + SENT.replace("\n", "\n> ");

    private static void assertKept(String text) {
        assertThat(reply(text, List.of())).isEqualTo(text);
        assertThat(reply(text, List.of(SENT))).isEqualTo(text);
        assertThat(reply(text + QUOTED, List.of(SENT))).isEqualTo(text);
    }

    private static String reply(String text, List<String> sent) {
        return NewText.of(text, Evidence.ofText(sent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello,\n\nOn 12/05 your technician wrote:\n\nThe box is defective.\n\nBut nothing came.",
                "Hello,\nOn 12/05/2026 bob@isp.example wrote:\nThe box is defective.\nBut nothing came.",
                "Bonjour,\n\nLe 2 mars 2026 à 14:30, votre technicien a écrit :\n\nLa ligne est rétablie.\n\nC'est faux.",
                "Guten Tag,\n\nam 2. März 2026 um 9:15 Uhr schrieb Ihr Kollege:\n\nDas Modem ist defekt.\n\nUnd nun?",
                "Buongiorno,\n\nil 3/4/2026 il tecnico ha scritto:\n\nguasto.\n\nE allora?",
            })
    void whatSomebodyIsSaidToHaveWrittenIsPartOfTheLetter(String text) {
        assertKept(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مرحبا\n\nاشتريت في 12/10/2026 ثلاثة كتب\n> ماذا اشتريت؟\nشكرا",
                "طلبت في 2026 عشرة كتب:\n> ?",
                "ביום 12/10 דיברתי עם הכתב\n> מי?\nתודה",
                "בשנת 2026 קראתי מה שהוא כתב:\n> מה?",
                "ในปี 2026 ลูกค้าเขียน\n> อะไร"
            })
    void aSentenceThatEndsLikeOneIsKept(String text) {
        assertThat(reply(text, List.of())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voici les infos :\n\nDe : Paris\nÀ : Lyon\nDate : 12 mai 2026\nMail : ann@shop.example\nMerci.\n\nAnn",
                "Voici les infos :\n\nDe : Paris\nÀ : Lyon\nDate : 12 mai 2026 10:30\nObjet : remboursement\n\nMerci.",
                "Die Fahrt:\n\nVon: Köln\nAn: Bonn\nDatum: 12.05.2026\nBetreff: Erstattung\n\nBitte erstatten.",
                "The parcel:\nFrom: London\nTo: York\nDate: 2026-05-12 10:30\nIt never came."
            })
    void aJourneyIsNoHeaderOfAMail(String text) {
        assertKept(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nothing works.\nGet back to me by phone",
                "Nothing works.\n\nGet back to me on my mobile\n\nThe number is 0612345678, after six.",
                "Guten Tag,\n\nVon meinem Anschluss aus geht gar nichts\n\nBitte schicken Sie jemanden.",
                "Guten Tag,\nVon meinem Handy aus geht gar nichts",
                "Answers:\nSent with the green mail form",
                "Bonjour,\nEnvoyé de Lyon avec mon téléphone le 3",
                "Hola,\nEnviado desde mi casa por el móvil de mi hijo",
                "Nothing works.\n\nSent from my iPhone\n\nThe number is 0612345678, after six."
            })
    void anOrdinarySentenceIsNoSignatureOfATelephone(String text) {
        assertKept(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my iPhone",
                "Sent from Outlook for iOS",
                "Get Outlook for Android<https://aka.ms/AAb9ysg>",
                "Sent from Yahoo Mail on Android",
                "Sent from my Samsung Galaxy S21 5G",
                "Sent with Proton Mail secure email.",
                "Envoyé depuis mon téléphone",
                "Envoyé à partir de Outlook pour iOS",
                "Von meinem iPhone gesendet",
                "Gesendet mit der GMX Mail App",
                "Diese Nachricht wurde von meinem Android-Mobiltelefon mit K-9 Mail gesendet.",
                "Inviato da iPhone",
                "Enviado desde mi iPhone",
                "Verzonden vanaf mijn iPad",
                "Wysłane z iPhone'a"
            })
    void theLineThatTelephonesWriteIsLeftOut(String line) {
        assertThat(reply("It works.\n\n" + line, List.of())).isEqualTo("It works.");
        assertThat(reply("It works.\n" + line + QUOTED, List.of(SENT))).isEqualTo("It works.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Here are the numbers:\n--\nOrder 4711\nOrder 4712\nPlease cancel both",
                "Bonjour,\nvoici ma réponse.\n—\nNuméro de contrat : 12345\nMerci de résilier au 31/12",
                "Antworten:\n__\nja\nnein",
                "Uno\n–\nDos"
            })
    void aRuleBetweenSectionsIsNoSignature(String text) {
        assertKept(text);
    }
}
