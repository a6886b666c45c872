package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.finding.Searching.found;

import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small words of a question need not stand in a text, whatever the language of either. */
@TicketServiceTest
class SmallWordsTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Imprimante en panne | l'imprimante",
                "Imprimante en panne | l’imprimante en panne",
                "Imprimante en panne | mon imprimante",
                "Problème imprimante | problème de l'imprimante",
                "Réseau absent       | le réseau est absent",
                "Drucker kaputt      | der Drucker",
                "Drucker kaputt      | mein Drucker ist kaputt",
                "Printer broken      | the printer",
                "Printer broken      | my printer is broken",
                "impresora rota      | la impresora está rota",
                "stampante rotta     | la mia stampante è rotta",
                "printer kapot       | mijn printer is kapot",
                "impressora parada   | a minha impressora"
            })
    void aTextOfUnknownLanguageIsFoundByASentence(String text, String question) {
        UUID id = said(text);

        assertThat(found(question)).contains(id);
        assertThat(found(question + " introuvable")).doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le", "der", "si", "the", "die"})
    void aSmallWordCountsWhenNothingElseIsAsked(String word) {
        UUID with = said("Kundin fragt: " + word);
        UUID without = said("Kundin fragt");

        assertThat(found(word)).contains(with).doesNotContain(without);
    }

    @Test
    void aWordThatIsSmallInNoLanguageHasToStandInTheText() {
        UUID id = said("Drucker kaputt");

        assertThat(found("der Scanner")).doesNotContain(id);
        assertThat(found("l'écran kaputt")).doesNotContain(id);
    }

    private UUID said(String text) {
        return arrive(kafka, Inbound.mail().in(null).saying(null, text).event());
    }
}
