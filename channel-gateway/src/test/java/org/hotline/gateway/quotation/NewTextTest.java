package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTextTest {

    private static String reply(String text, String... known) {
        return NewText.of(text, Evidence.ofText(List.of(known)));
    }

    private static String first(String text) {
        return NewText.of(text, ReplyEvidence.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tue, 24 Nov 2026 at 10:00, Support <support@hotline.example> wrote:\n> Hello",
                "Le mar. 24 nov. 2026 à 10:00, Support <support@hotline.example> a écrit :\n\nBonjour",
                "Le mar. 24 nov. 2026 à 10:00, Support\n<support@hotline.example> a\nécrit :\n> Bonjour",
                "Am 24.11.2026 um 10:00 schrieb Support <support@hotline.example>:\n> Hallo",
                "24.11.2026, 10:00, \"Support\" <support@hotline.example>:\n\nHello",
                "-----Original Message-----\nFrom: Support\n\nHello",
                "-------- Message d'origine --------\nDe : Support\nBonjour",
                "De : Support <support@hotline.example>\nEnvoyé : mardi 24 novembre 2026 10:00\nÀ : Moi\nObjet : RE: panne\n\nBonjour",
                "________________________________\nFrom: Support\nSent: Tuesday\nTo: me\nSubject: RE: it\n\nHello",
                "-- \nRenée Martin\n+33 6 12 34 56 78",
                "Envoyé de mon iPhone",
                "Sent from my iPhone\n\nOn Tue, 24 Nov 2026 at 10:00, Support wrote:\n> Hello"
            })
    void historyAndSignatureAreNotNew(String history) {
        String answer = "Yes, it works again.\nThank you!";

        assertThat(reply(answer + "\n\n" + history)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the other hand, I wrote: it is broken.",
                "From: where does this come?\nI do not know.",
                "Steps:\n----\n1. start\n2. stop\n----\nAnd it fails.",
                "The mail was sent from my phone to all users."
            })
    void whatOnlyLooksLikeHistoryStays(String text) {
        assertThat(reply(text)).isEqualTo(text);
    }

    @Test
    void answersBetweenQuotedLinesAreNew() {
        String mail =
                "On Tue, 24 Nov 2026 at 10:00, Support wrote:\n> Which printer?\n\nThe blue one.\n\n> Since when?\n\nMonday.";

        assertThat(reply(mail)).isEqualTo("The blue one.\n\nMonday.");
    }

    @Test
    void aBareForwardIsNewAsAWhole() {
        String forward =
                "---------- Forwarded message ---------\nFrom: a@b.example\nDate: today\nSubject: it\nTo: me\n\nHelp!";

        assertThat(reply(forward)).isEqualTo(forward);
    }

    @Test
    void answersBetweenMarkedLinesAreNewAfterAGreetingToo() {
        String mail =
                "Bonjour,\n\nLe lundi 2 mars 2026 à 09:12, Service client <aide@exemple.fr> a écrit :\n> Bonjour Madame,\n> Quelle référence ?\n\n"
                        + "Elle porte la référence BX-7741.\n\n> Le voyant est-il rouge ?\n\nIl est orange.\n\n> Bien cordialement,\n> Le service client";

        assertThat(reply(mail)).isEqualTo("Bonjour,\n\nElle porte la référence BX-7741.\n\nIl est orange.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The program says:\n> disk full\nWhat now?",
                "On Tue, 24 Nov 2026 at 10:00, Bob <bob@shop.example> wrote:\n> I shall refund you.\nHe did not.",
                "Bonjour,\n\nLe 2 mars 2026 à 14:30, votre technicien M. Durand m'a écrit :\n« Votre ligne est rétablie. »\nC'est inexact.",
                "De : Paris\nÀ : Lyon\nDate : 12 mars",
                "From: a@shop.example\nSent: 1 May 2026 10:00\nTo: me\nSubject: refund\n\nThey wrote me this. Please check it.",
                "1) paid?\n\n--\n\n2) the address\n\n—\n\n3) call me",
                "one\n-- \ntwo\n-- \nthree",
                "Envoyé de Lyon le 3, reçu le 5.\nMerci de vérifier.",
                "Sent from my iPhone\n\nThat line is what your page should not show."
            })
    void aMailThatAnswersNothingIsNewAsAWhole(String text) {
        assertThat(first(text)).isEqualTo(text);
    }

    @Test
    void aSignatureBehindItsDelimiterIsLeftOutOfAnyMail() {
        assertThat(first("It is broken.\n-- \nAnn\nShop GmbH")).isEqualTo("It is broken.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 2 mars 2026 à 14:30, votre technicien M. Durand m'a écrit :\n« Votre ligne est rétablie. »\nC'est inexact.",
                "Mon besoin de transport :\nDe : Paris\nÀ : Lyon\nDate : 12 mars",
                "Envoyé de Lyon le 3, toujours rien.\nMerci de vérifier.",
                "Ma box :\n--\nmodèle BX-7741, achetée chez vous le mois dernier dans la boutique du centre ; le voyant reste orange et clignote.",
                "a\n\n\n\nb",
            })
    void whatOnlyLooksLikeHistoryStaysInRepliesToo(String text) {
        assertThat(reply(text)).isEqualTo(text);
    }

    private static final String SENT =
            "Guten Tag Frau Weber,\n\nbitte starten Sie das Modem neu und warten Sie zwei Minuten.\n"
                    + "Welche Lampe leuchtet danach?\n\nMit freundlichen Grüßen\nIhr Team";

    @Test
    void whatWeSentIsQuotationWithoutAnyMark() {
        String mail =
                "Die grüne.\n\nNieznany program napisze cokolwiek\n\n" + SENT.replace("warten Sie ", "warten Sie\n");

        assertThat(reply(mail, SENT)).isEqualTo("Die grüne.\n\nNieznany program napisze cokolwiek");
    }

    @Test
    void whatStandsBetweenLinesThatWeSentIsNew() {
        String mail =
                "Guten Tag Frau Weber,\nbitte starten Sie das Modem neu und warten Sie zwei Minuten.\n\nHabe ich gemacht.\n\n"
                        + "Welche Lampe leuchtet danach?\n\nDie grüne.\n\nMit freundlichen Grüßen\nIhr Team\n\nDanke!";

        assertThat(reply(mail, SENT)).isEqualTo("Habe ich gemacht.\n\nDie grüne.\n\nDanke!");
    }

    @Test
    void whatFollowsAnnouncedLinesThatWeSentIsNew() {
        String mail =
                "Von: Team <team@hotline.example>\nGesendet: Montag, 2. März 2026 09:12\nAn: Weber\nBetreff: Modem\n\n"
                        + SENT + "\n\nDie grüne Lampe leuchtet.";

        assertThat(reply(mail, SENT)).isEqualTo("Die grüne Lampe leuchtet.");
    }

    @Test
    void wordsThatAnybodyWritesAreNewAlthoughWeWroteThemToo() {
        String mail = "Guten Tag,\n\ndanach leuchtet keine Lampe.\n\nMit freundlichen Grüßen";

        assertThat(reply(mail, SENT)).isEqualTo(mail);
    }

    @Property(tries = 200)
    void nothingIsInvented(@ForAll @From("mails") String mail) {
        List<String> lines = List.of(mail.split("\n", -1));

        assertThat(reply(mail).lines().filter(line -> !line.isBlank()))
                .allMatch(line -> lines.stream().anyMatch(known -> known.strip().equals(line.strip())));
    }

    @Provide
    Arbitrary<String> mails() {
        return Arbitraries.of(
                        "Hello",
                        "",
                        "> quoted",
                        "On Tue, 24 Nov 2026 at 10:00, A <a@b.c> wrote:",
                        "-- ",
                        "From: a",
                        "To: b",
                        "Subject: c",
                        "__________",
                        "Sent from my iPhone",
                        "  indented",
                        "Le 1 mai 2026 à 10:00, A a écrit :")
                .list()
                .ofMaxSize(20)
                .map(lines -> String.join("\n", lines));
    }
}
