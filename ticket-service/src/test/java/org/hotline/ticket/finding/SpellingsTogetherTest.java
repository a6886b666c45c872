package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.finding.Searching.found;

import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question with several things in it is found although each of them is written in another way where it stands. */
@TicketServiceTest
class SpellingsTogetherTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "fr | Mueller, Tel. +33 6 77 34 56 78        | müller +33677345678",
                "fr | Müller ruft an: 0677345678             | Mueller 06 77 34 56 78",
                "fr | OBrienSmith 0677345678                 | O'Brien-Smith 06 77 34 56 78",
                "fr | facture et paiement refusés            | factures AND paiement",
                "fr | facture et paiement refusés            | paiements NOT facture",
                "en | The printers are broken                | printer UND broken",
                "de | Störung am Tromsø-Kabel                | stoerung tromsoe",
                "en | Aarhus office                          | Århus offices",
                "en | Version 2.9.17 crashes                 | v2.9.17",
                "en | Stop c000777f                          | 0xc000777f",
                "en | Stop 0xc000778f                        | c000778f",
                "en | phone +1 (212) 555-0197                | 5550197",
                "de | Telefon (030) 7234-567                 | 7234567"
            })
    void eachPartOfAQuestionIsFoundInItsOwnSpelling(String language, String said, String asked) {
        UUID id = arrive(kafka, Inbound.mail().in(language).saying("s", said).event());

        assertThat(found(asked)).contains(id);
        assertThat(found(asked + " absent")).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource({"The motor has 8 valves, V8.1", "Motor V9, v9.5", "Stop 0xc000789f, c000788f"})
    void whatIsWrittenLikeItIsNotFound(String said, String asked) {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .from("no-digits@customer.example")
                        .in("en")
                        .saying("s", said)
                        .event());

        assertThat(found(asked)).doesNotContain(id);
    }
}
