package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What others wrote and the customer tells or passes on in his answer is part of it. */
class ToldInRepliesTest {

    private static final String SENT =
            "Bonjour Madame,\n\nnotre technicien passera jeudi matin entre huit et dix heures.\nVotre ligne sera vérifiée.\n\nLe service client";

    private static final String OURS =
            "Le 3 mars 2026 à 09:00, Aide <support@hotline.example> a écrit :\n> " + SENT.replace("\n", "\n> ");

    static final List<String> TOLD = List.of(
            "Bonjour,\n\nLe 2 mars 2026 à 14:30, M. Durand <durand@x.example> m'a écrit :\n\n« Votre ligne est rétablie. »\n\nC'est inexact. Rappelez-moi au 0199001234.",
            "Hello,\n\nOn Mon, 2 Mar 2026 at 14:30, Bob <bob@x.example> wrote:\n\nYour box is on its way.\n\nIs that right? Call 0199001234.",
            "Guten Tag,\n\nAm 02.03.2026 um 14:30 schrieb Max <max@x.example>:\n\nDas Modem ist defekt.\n\nStimmt das?",
            "Ce mail vient-il de vous ?\n\nDe : Facturation <f@evil.example>\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : Ria <r@c.example>\nObjet : Re: facture\n\nPayez vite.\n\nMerci de me rappeler au 0199001234.",
            "Is this yours?\n\nFrom: Billing <b@evil.example>\nSent: Monday, 2 March 2026 10:00\nTo: Ria <r@c.example>\nSubject: RE: invoice\n\nPay now.\n\nPlease call me.",
            "Is this yours?\n\n-----Original Message-----\nFrom: Billing <b@evil.example>\nSent: Monday, 2 March 2026 10:00\n\nPay now.\n\nPlease call me.");

    static final List<String> FORWARDED = List.of(
            "Voici ce que j'ai reçu :\n\n---------- Forwarded message ---------\nDe : Banque <b@x.example>\nDate: lun. 2 mars 2026 à 10:00\nSubject: Re: compte\nTo: <r@c.example>\n\ntexte transmis 88",
            "See below.\n\n-------- Forwarded Message --------\nSubject: Re: account\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nFrom: Bank <b@x.example>\nTo: r@c.example\n\nthe text\n\nWhat now?",
            "Siehe unten.\n\n-------- Weitergeleitete Nachricht --------\nBetreff: Konto\nDatum: Mon, 2 Mar 2026 10:00\nVon: Bank <b@x.example>\nAn: r@c.example\n\nder Text",
            "Ecco:\n\n-------- Messaggio inoltrato --------\nDa: Banca <b@x.example>\nData: 2 marzo 2026 10:00\nA: r@c.example\nOggetto: Re: conto\n\nil testo",
            "Mire:\n\n---------- Mensaje reenviado ---------\nDe: Banco <b@x.example>\nFecha: 2 mar 2026 10:00\nPara: r@c.example\nAsunto: Re: cuenta\n\nel texto",
            "Voir :\n\n----- Mail transféré -----\nDe: Banque <b@x.example>\nÀ: r@c.example\nEnvoyé: Lundi 2 Mars 2026 10:00:00\nObjet: compte\n\nle texte",
            "Voir :\n\n----- Message transmis -----\nDe : Banque <b@x.example>\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : r@c.example\nObjet : Re: compte\n\nle texte",
            "Siehe:\n\n----- Weitergeleitete Mail -----\nVon: Bank <b@x.example>\nGesendet: Montag, 2. März 2026 10:00\nAn: r@c.example\nBetreff: Re: Konto\n\nder Text",
            "Veja:\n\nInício da mensagem reencaminhada:\n\nDe: Banco <b@x.example>\nData: 2 de março de 2026 10:00\nPara: r@c.example\nAssunto: Re: conta\n\no texto",
            "Here:\n\nBegin forwarded message:\n\nFrom: Bank <b@x.example>\nSubject: Re: account\nDate: 2 March 2026 at 10:00:00 CET\nTo: r@c.example\n\nthe text");

    static final List<String> MARKED = List.of(
            "Mon collègue Paul ajoute :\n\nLe 2 mars 2026 à 10:00, Paul <p@c.example> a écrit :\n> Le devis 88 est faux\n\nMerci de voir.",
            "Le 2 mars 2026 à 14:30 la console a écrit :\n> ERROR 77 disk\n> halt\nQue faire ?",
            "Bob says:\n\nOn Mon, 2 Mar 2026 at 10:00, Bob <bob@x.example> wrote:\n>> no light\n> since Monday\n\nSo?");

    private static String reply(String text, String... sent) {
        return NewText.of(text, Evidence.ofText(List.of(sent)));
    }

    @ParameterizedTest
    @FieldSource("TOLD")
    void whereWeKnowWhatIsAnsweredAndNothingOfItFollowsNothingIsCut(String text) {
        assertThat(reply(text, SENT)).isEqualTo(text);
    }

    @ParameterizedTest
    @FieldSource("TOLD")
    void whatIsToldAboveOrBelowOurOwnWordsStaysToo(String text) {
        assertThat(reply(text + "\n\n" + OURS, SENT)).isEqualTo(text);
        assertThat(reply(OURS + "\n\n" + text, SENT)).isEqualTo(text);
    }

    @ParameterizedTest
    @FieldSource("MARKED")
    void whatIsMarkedAndHoldsNothingOfWhatIsAnsweredIsToldOfOthers(String text) {
        assertThat(reply(text, SENT)).isEqualTo(text);
        assertThat(reply(text + "\n\n" + OURS, SENT)).isEqualTo(text);
        assertThat(reply(OURS + "\n\n" + text, SENT)).isEqualTo(text);
    }

    @ParameterizedTest
    @FieldSource("FORWARDED")
    void aMailThatIsPassedOnInAReplyIsNew(String text) {
        assertThat(reply(text)).isEqualTo(text);
        assertThat(reply(text, SENT)).isEqualTo(text);
        assertThat(reply(text + "\n\n" + OURS, SENT)).isEqualTo(text);
    }

    @Test
    void whatIsAnnouncedAndUnknownIsCutAsBefore() {
        for (String told : TOLD.subList(1, 3)) {
            assertThat(reply(told)).isEqualTo(told.substring(0, told.indexOf("\n")));
        }
    }
}
