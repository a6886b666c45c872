package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.gateway.quotation.AnsweredMail.SENT;
import static org.hotline.gateway.quotation.AnsweredMail.known;
import static org.hotline.gateway.quotation.AnsweredMail.unknown;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs write between an answer and the mail that they repeat below it, in any order, with more than the usual headers. */
class SeparatedHeadersTest {

    private static final String ANSWER = "It is done.\n\nAnn";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Alice <a@hotline.example> wrote: -----\nTo: ann@c.example\nFrom: Alice <a@hotline.example>\nDate: 02/03/2026 09:12\nSubject: T",
                "-----\"Alice\" <a@hotline.example> schrieb: -----\nAn: ann@c.example\nVon: Alice <a@hotline.example>\nDatum: 02.03.2026 09:12\nBetreff: T",
                "----- Message de Alice <a@hotline.example> ---------\n   Date: Mon, 02 Mar 2026 09:12:00 +0100\n     De: Alice <a@hotline.example>\n  Objet: T\n      À: ann@c.example",
                "-----Original-Nachricht-----\nBetreff: T\nDatum: 2026-03-02T09:12:00+0100\nVon: \"Alice\" <a@hotline.example>\nAn: ann@c.example",
                "-------- Message original --------\nSujet: T\nDate: 02/03/2026 09:12\nDe: Alice <a@hotline.example>\nÀ: ann@c.example",
                "------ Original Message ------\nFrom \"Alice\" <a@hotline.example>\nTo \"Ann\" <ann@c.example>\nDate 3/2/2026 9:12:00 AM\nSubject T",
                "------ Originalnachricht ------\nVon \"Alice\" <a@hotline.example>\nAn \"Ann\" <ann@c.example>\nDatum 02.03.2026 09:12:00\nBetreff T",
                "  Original Message  \nFrom: Alice\nSent: Monday, March 2, 2026 09:12\nTo: Ann\nReply To: a@hotline.example\nSubject: T",
                "----Messaggio originale----\nDa: a@hotline.example\nData: 2-mar-2026 9.12\nA: <ann@c.example>\nOgg: T",
                "De : Alice <a@hotline.example>\nEnvoyé : lundi 2 mars 2026 09:12\nÀ : Ann\nObjet : T\nImportance : Haute",
                "Von: Alice <a@hotline.example>\nGesendet: Montag, 2. März 2026 09:12\nAn: Ann\nBetreff: T\nPriorität: Hoch\nAnlagen: a.pdf",
                "Od: \"Alice\" <a@hotline.example>\nDo: ann@c.example;\nWysłane: 9:12 Poniedziałek 2026-03-02\nTemat: T"
            })
    void areNoneOfTheAnswerWhetherWeKnowWhatFollowsOrNot(String headers) {
        String mail = ANSWER + "\n\n" + headers + "\n\n" + SENT + "\n";

        assertThat(known(mail)).isEqualTo(ANSWER);
        assertThat(unknown(mail)).isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My notes:\n\n--- note: visit ---\nDate: 2 March 2026\nFrom: the depot\nTo: my house\n\nNobody came.",
                "Original message\n\nI never got one.",
                "Voici :\n\nMessage original\nDe : la mairie\nDate : 2 mars 2026\nÀ : moi\n\nJe n'ai que celui-ci.",
                "The label says:\n\nFrom: depot 12\nDate: 2 March 2026 10:00\nPriority: high\n\nIs it yours?",
                "----- Rapport -----\nÀ : Paris\nDe : Ann\nDate : 2 mars 2026\n\nTout va bien."
            })
    void whatLooksAlikeAndNamesNobodyIsWritten(String text) {
        assertThat(unknown(text)).isEqualTo(text);
        assertThat(known(text)).isEqualTo(text);
    }
}
