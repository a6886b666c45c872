package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between an answer and what it answers is neither. */
class SeparatorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-------- Original Message --------\nOn 3/2/26 09:12, Support <help@hotline.example> wrote:",
                "-------- Message d'origine --------\nLe 02/03/2026 à 09:12, Support a écrit :",
                "-----Ursprüngliche Nachricht-----\n\nAm 02.03.26 um 09:12 schrieb Support:",
                "---- Original Message ----\nFrom: Support <help@hotline.example>\nDate: 2 Mar 2026 09:12\nSubject: Printer"
            })
    void oneAboveAnAnnouncementIsPartOfIt(String announcement) {
        String reply = "It is ZX-81.\n\n" + announcement + "\n\n> " + AnsweredMail.SENT.replace("\n", "\n> ");

        assertThat(AnsweredMail.known(reply)).isEqualTo("It is ZX-81.");
        assertThat(AnsweredMail.unknown(reply)).isEqualTo("It is ZX-81.");
    }
}
